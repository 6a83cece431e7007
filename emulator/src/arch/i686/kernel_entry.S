// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The way into the Linux kernel on i686. The kernel's vDSO knows the fastest instruction of the
// processor; `int $0x80`, which always works, costs about twice as much.

  .text
  // Threads that wait are here when a debugger looks.
  .cfi_sections .debug_frame

// long kernel_entry_call(long number, long a, long b, long c, long d, long e, long f)
  .globl kernel_entry_call
  .hidden kernel_entry_call
  .type kernel_entry_call, @function
kernel_entry_call:
  .cfi_startproc
  push %ebp
  .cfi_adjust_cfa_offset 4
  .cfi_rel_offset ebp, 0
  push %ebx
  .cfi_adjust_cfa_offset 4
  .cfi_rel_offset ebx, 0
  push %esi
  .cfi_adjust_cfa_offset 4
  .cfi_rel_offset esi, 0
  push %edi
  .cfi_adjust_cfa_offset 4
  .cfi_rel_offset edi, 0
  call 1f
  .cfi_adjust_cfa_offset 4
1:
  pop %eax
  .cfi_adjust_cfa_offset -4
  push kernel_entry - 1b(%eax)
  .cfi_adjust_cfa_offset 4
  mov 24(%esp), %eax
  mov 28(%esp), %ebx
  mov 32(%esp), %ecx
  mov 36(%esp), %edx
  mov 40(%esp), %esi
  mov 44(%esp), %edi
  mov 48(%esp), %ebp
  call *(%esp)
  add $4, %esp
  .cfi_adjust_cfa_offset -4
  pop %edi
  .cfi_adjust_cfa_offset -4
  .cfi_restore edi
  pop %esi
  .cfi_adjust_cfa_offset -4
  .cfi_restore esi
  pop %ebx
  .cfi_adjust_cfa_offset -4
  .cfi_restore ebx
  pop %ebp
  .cfi_adjust_cfa_offset -4
  .cfi_restore ebp
  ret
  .cfi_endproc
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
