// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Linux's entry: the stack pointer is at the number of arguments.

  .text
  .globl _start
_start:
  xor %ebp, %ebp
  mov %rsp, %rdi
  and $-16, %rsp
  call Escape
  ud2

  .section .note.GNU-stack, "", @progbits
