// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Saves and restores the registers that a called function has to preserve, and the pointer of the
// unsafe stack: else each jump past frames that use it would leave theirs on it.

  .text
  .globl setjmp
  .type setjmp, %function
  .p2align 2
setjmp:
  .cfi_startproc
  stp x19, x20, [x0, #0]
  stp x21, x22, [x0, #16]
  stp x23, x24, [x0, #32]
  stp x25, x26, [x0, #48]
  stp x27, x28, [x0, #64]
  stp x29, x30, [x0, #80]
  mov x2, sp
  adrp x3, :gottprel:__safestack_unsafe_stack_ptr
  ldr x3, [x3, #:gottprel_lo12:__safestack_unsafe_stack_ptr]
  mrs x4, tpidr_el0
  ldr x3, [x4, x3]
  stp x2, x3, [x0, #96]
  stp d8, d9, [x0, #112]
  stp d10, d11, [x0, #128]
  stp d12, d13, [x0, #144]
  stp d14, d15, [x0, #160]
  mov w0, #0
  ret
  .cfi_endproc
  .size setjmp, . - setjmp

// A jump with the value 0 looks like one with 1: 0 means that setjmp() was called.
  .globl longjmp, siglongjmp
  .type longjmp, %function
  .type siglongjmp, %function
  .p2align 2
longjmp:
siglongjmp:
  .cfi_startproc
  ldp x19, x20, [x0, #0]
  ldp x21, x22, [x0, #16]
  ldp x23, x24, [x0, #32]
  ldp x25, x26, [x0, #48]
  ldp x27, x28, [x0, #64]
  ldp x29, x30, [x0, #80]
  ldp x2, x3, [x0, #96]
  mov sp, x2
  adrp x4, :gottprel:__safestack_unsafe_stack_ptr
  ldr x4, [x4, #:gottprel_lo12:__safestack_unsafe_stack_ptr]
  mrs x5, tpidr_el0
  str x3, [x5, x4]
  ldp d8, d9, [x0, #112]
  ldp d10, d11, [x0, #128]
  ldp d12, d13, [x0, #144]
  ldp d14, d15, [x0, #160]
  cmp w1, #0
  csinc w0, w1, wzr, ne
  ret
  .cfi_endproc
  .size longjmp, . - longjmp
  .size siglongjmp, . - siglongjmp

  .section .note.GNU-stack, "", %progbits
