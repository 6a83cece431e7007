// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What __builtin___clear_cache() calls. The system does it when memory is made executable, which it
// can't be while it is written, so there is nothing to do. compiler-rt's version would abort the
// program, for lack of a system call.

  .text
  .globl __clear_cache
  .type __clear_cache, @function
  .p2align 1
__clear_cache:
  .cfi_startproc
  ret
  .cfi_endproc
  .size __clear_cache, . - __clear_cache

  .section .note.GNU-stack, "", @progbits
