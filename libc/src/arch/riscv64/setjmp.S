// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Saves and restores the registers that a called function has to preserve, and the pointer of the
// unsafe stack: else each jump past frames that use it would leave theirs on it.

  .text
  .globl setjmp
  .type setjmp, @function
  .p2align 1
setjmp:
  .cfi_startproc
  sd ra, 0(a0)
  sd sp, 8(a0)
  sd s0, 16(a0)
  sd s1, 24(a0)
  sd s2, 32(a0)
  sd s3, 40(a0)
  sd s4, 48(a0)
  sd s5, 56(a0)
  sd s6, 64(a0)
  sd s7, 72(a0)
  sd s8, 80(a0)
  sd s9, 88(a0)
  sd s10, 96(a0)
  sd s11, 104(a0)
  lui t0, %tprel_hi(__safestack_unsafe_stack_ptr)
  add t0, t0, tp, %tprel_add(__safestack_unsafe_stack_ptr)
  ld t0, %tprel_lo(__safestack_unsafe_stack_ptr)(t0)
  sd t0, 112(a0)
  fsd fs0, 120(a0)
  fsd fs1, 128(a0)
  fsd fs2, 136(a0)
  fsd fs3, 144(a0)
  fsd fs4, 152(a0)
  fsd fs5, 160(a0)
  fsd fs6, 168(a0)
  fsd fs7, 176(a0)
  fsd fs8, 184(a0)
  fsd fs9, 192(a0)
  fsd fs10, 200(a0)
  fsd fs11, 208(a0)
  li a0, 0
  ret
  .cfi_endproc
  .size setjmp, . - setjmp

// A jump with the value 0 looks like one with 1: 0 means that setjmp() was called.
  .globl longjmp, siglongjmp
  .type longjmp, @function
  .type siglongjmp, @function
  .p2align 1
longjmp:
siglongjmp:
  .cfi_startproc
  ld ra, 0(a0)
  ld sp, 8(a0)
  ld s0, 16(a0)
  ld s1, 24(a0)
  ld s2, 32(a0)
  ld s3, 40(a0)
  ld s4, 48(a0)
  ld s5, 56(a0)
  ld s6, 64(a0)
  ld s7, 72(a0)
  ld s8, 80(a0)
  ld s9, 88(a0)
  ld s10, 96(a0)
  ld s11, 104(a0)
  ld t1, 112(a0)
  lui t0, %tprel_hi(__safestack_unsafe_stack_ptr)
  add t0, t0, tp, %tprel_add(__safestack_unsafe_stack_ptr)
  sd t1, %tprel_lo(__safestack_unsafe_stack_ptr)(t0)
  fld fs0, 120(a0)
  fld fs1, 128(a0)
  fld fs2, 136(a0)
  fld fs3, 144(a0)
  fld fs4, 152(a0)
  fld fs5, 160(a0)
  fld fs6, 168(a0)
  fld fs7, 176(a0)
  fld fs8, 184(a0)
  fld fs9, 192(a0)
  fld fs10, 200(a0)
  fld fs11, 208(a0)
  seqz a0, a1
  add a0, a0, a1
  ret
  .cfi_endproc
  .size longjmp, . - longjmp
  .size siglongjmp, . - siglongjmp

  .section .note.GNU-stack, "", @progbits
