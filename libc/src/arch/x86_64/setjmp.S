// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Saves and restores the registers that a called function has to preserve, and the pointer of the
// unsafe stack: else each jump past frames that use it would leave theirs on it.
//
//   0 rbx  8 rbp  16 r12  24 r13  32 r14  40 r15  48 rsp  56 rip  64 unsafe stack  72 mxcsr, x87

  .text
  .globl setjmp
  .type setjmp, @function
  .p2align 4
setjmp:
  .cfi_startproc
  movq %rbx, 0(%rdi)
  movq %rbp, 8(%rdi)
  movq %r12, 16(%rdi)
  movq %r13, 24(%rdi)
  movq %r14, 32(%rdi)
  movq %r15, 40(%rdi)
  leaq 8(%rsp), %rax
  movq %rax, 48(%rdi)
  movq (%rsp), %rax
  movq %rax, 56(%rdi)
  movq __safestack_unsafe_stack_ptr@gottpoff(%rip), %rax
  addq %fs:0, %rax
  movq (%rax), %rax
  movq %rax, 64(%rdi)
  stmxcsr 72(%rdi)
  fnstcw 76(%rdi)
  xorl %eax, %eax
  retq
  .cfi_endproc
  .size setjmp, . - setjmp

// A jump with the value 0 looks like one with 1: 0 means that setjmp() was called.
  .globl longjmp, siglongjmp
  .type longjmp, @function
  .type siglongjmp, @function
  .p2align 4
longjmp:
siglongjmp:
  .cfi_startproc
  movq __safestack_unsafe_stack_ptr@gottpoff(%rip), %rax
  addq %fs:0, %rax
  movq 64(%rdi), %rdx
  movq %rdx, (%rax)
  // How to compute is as it was, but what has been raised since stays raised (C11 7.13.2.1).
  stmxcsr -4(%rsp)
  movl -4(%rsp), %eax
  movl 72(%rdi), %edx
  andl $0x3f, %eax
  andl $~0x3f, %edx
  orl %edx, %eax
  movl %eax, -4(%rsp)
  ldmxcsr -4(%rsp)
  fldcw 76(%rdi)
  movl %esi, %eax
  cmpl $1, %eax
  adcl $0, %eax
  movq 0(%rdi), %rbx
  movq 8(%rdi), %rbp
  movq 16(%rdi), %r12
  movq 24(%rdi), %r13
  movq 32(%rdi), %r14
  movq 40(%rdi), %r15
  movq 48(%rdi), %rsp
  jmpq *56(%rdi)
  .cfi_endproc
  .size longjmp, . - longjmp
  .size siglongjmp, . - siglongjmp

  .section .note.GNU-stack, "", @progbits
