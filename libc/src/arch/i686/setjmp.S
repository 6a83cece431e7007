// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Saves and restores the registers that a called function has to preserve, and the pointer of the
// unsafe stack: else each jump past frames that use it would leave theirs on it.
//
//   0 ebx  4 esi  8 edi  12 ebp  16 esp  20 eip  24 unsafe stack

  .text
  .globl setjmp
  .type setjmp, @function
  .p2align 4
setjmp:
  .cfi_startproc
  movl 4(%esp), %edx
  movl %ebx, 0(%edx)
  movl %esi, 4(%edx)
  movl %edi, 8(%edx)
  movl %ebp, 12(%edx)
  leal 4(%esp), %eax
  movl %eax, 16(%edx)
  movl (%esp), %eax
  movl %eax, 20(%edx)
  movl __safestack_unsafe_stack_ptr@indntpoff, %eax
  addl %gs:0, %eax
  movl (%eax), %eax
  movl %eax, 24(%edx)
  xorl %eax, %eax
  retl
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
  movl 4(%esp), %edx
  movl 8(%esp), %eax
  movl __safestack_unsafe_stack_ptr@indntpoff, %ecx
  addl %gs:0, %ecx
  movl 24(%edx), %ebx
  movl %ebx, (%ecx)
  cmpl $1, %eax
  adcl $0, %eax
  movl 0(%edx), %ebx
  movl 4(%edx), %esi
  movl 8(%edx), %edi
  movl 12(%edx), %ebp
  movl 16(%edx), %esp
  jmpl *20(%edx)
  .cfi_endproc
  .size longjmp, . - longjmp
  .size siglongjmp, . - siglongjmp

  .section .note.GNU-stack, "", @progbits
