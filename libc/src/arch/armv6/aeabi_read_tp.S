// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The address of the TCB for code that was compiled with -mtp=soft, or by a compiler that doesn't
// know the register: executables' objects of older toolchains. It may change no register but r0,
// so it can't be a C function (Run-time ABI for the Arm Architecture, 4.3.5).

  .syntax unified
  .arm
  .text
  .globl __aeabi_read_tp
  .type __aeabi_read_tp, %function
  .p2align 2
__aeabi_read_tp:
  .fnstart
  mrc p15, 0, r0, c13, c0, 2
  bx lr
  .fnend
  .size __aeabi_read_tp, . - __aeabi_read_tp

  .section .note.GNU-stack, "", %progbits
