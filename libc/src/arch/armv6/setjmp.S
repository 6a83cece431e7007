// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Saves and restores the registers that a called function has to preserve, and the pointer of the
// unsafe stack: else each jump past frames that use it would leave theirs on it.
//
//   0 r4 - r11  32 sp  36 lr  40 unsafe stack  48 d8 - d15

  .syntax unified
  .arm
  .fpu vfpv2
  .text
  .globl setjmp
  .type setjmp, %function
  .p2align 2
setjmp:
  .fnstart
  stmia r0, {r4 - r11}
  str sp, [r0, #32]
  str lr, [r0, #36]
  ldr r2, .Loffset_in_setjmp
.Lhere_in_setjmp:
  ldr r2, [pc, r2]
  mrc p15, 0, r3, c13, c0, 2
  ldr r2, [r3, r2]
  str r2, [r0, #40]
  add r0, r0, #48
  vstmia r0, {d8 - d15}
  mov r0, #0
  bx lr
  .p2align 2
.Loffset_in_setjmp:
  .word __safestack_unsafe_stack_ptr(GOTTPOFF) - ((.Lhere_in_setjmp + 8) - .)
  .fnend
  .size setjmp, . - setjmp

// A jump with the value 0 looks like one with 1: 0 means that setjmp() was called.
  .globl longjmp, siglongjmp
  .type longjmp, %function
  .type siglongjmp, %function
  .p2align 2
longjmp:
siglongjmp:
  .fnstart
  ldr r2, .Loffset_in_longjmp
.Lhere_in_longjmp:
  ldr r2, [pc, r2]
  mrc p15, 0, r3, c13, c0, 2
  ldr r12, [r0, #40]
  str r12, [r3, r2]
  ldmia r0, {r4 - r11}
  ldr sp, [r0, #32]
  ldr lr, [r0, #36]
  add r0, r0, #48
  vldmia r0, {d8 - d15}
  movs r0, r1
  moveq r0, #1
  bx lr
  .p2align 2
.Loffset_in_longjmp:
  .word __safestack_unsafe_stack_ptr(GOTTPOFF) - ((.Lhere_in_longjmp + 8) - .)
  .fnend
  .size longjmp, . - longjmp
  .size siglongjmp, . - siglongjmp

  .section .note.GNU-stack, "", %progbits
