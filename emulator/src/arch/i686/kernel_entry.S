// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The way into the Linux kernel on i686. The kernel's vDSO knows the fastest instruction of the
// processor; `int $0x80`, which always works, costs about twice as much.

  .text

// long kernel_entry_call(long number, long a, long b, long c, long d, long e, long f)
  .globl kernel_entry_call
  .hidden kernel_entry_call
  .type kernel_entry_call, @function
kernel_entry_call:
  push %ebp
  push %ebx
  push %esi
  push %edi
  call 1f
1:
  pop %eax
  push kernel_entry - 1b(%eax)
  mov 24(%esp), %eax
  mov 28(%esp), %ebx
  mov 32(%esp), %ecx
  mov 36(%esp), %edx
  mov 40(%esp), %esi
  mov 44(%esp), %edi
  mov 48(%esp), %ebp
  call *(%esp)
  add $4, %esp
  pop %edi
  pop %esi
  pop %ebx
  pop %ebp
  ret
  .size kernel_entry_call, . - kernel_entry_call

// Where a kernel without a vDSO is entered, and QEMU.
  .globl kernel_entry_by_interrupt
  .hidden kernel_entry_by_interrupt
  .type kernel_entry_by_interrupt, @function
kernel_entry_by_interrupt:
  int $0x80
  ret
  .size kernel_entry_by_interrupt, . - kernel_entry_by_interrupt

// The address to call; _start sets it, before relocation, so that it isn't to be relocated. Later
// it is read-only.
  .section .data.rel.ro, "aw"
  .balign 4
  .globl kernel_entry
  .hidden kernel_entry
  .type kernel_entry, @object
kernel_entry:
  .long 0
  .size kernel_entry, . - kernel_entry

  .section .note.GNU-stack, "", @progbits
