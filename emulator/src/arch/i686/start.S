// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Where the emulator begins on i686, and the few moves that C++ can't express: entering the guest on
// a new stack, starting a thread, ending one without a stack. What leaves the stack behind enters
// the kernel by `int $0x80`, as the vDSO's way needs one.

  .text

// The kernel's entry: esp points at argc. The stack stays where it is until the guest is entered.
// First the kernel's vector, behind the arguments and the environment, is asked for the vDSO's
// entry (AT_SYSINFO), as no call can be made before.
  .globl _start
  .hidden _start
  .type _start, @function
_start:
  xor %ebp, %ebp
  mov %esp, %esi
  call 1f
1:
  pop %ebx
  lea kernel_entry_by_interrupt - 1b(%ebx), %eax
  mov (%esi), %ecx
  lea 8(%esi, %ecx, 4), %edx  // the environment
2:
  add $4, %edx
  cmpl $0, -4(%edx)
  jne 2b
3:
  mov (%edx), %ecx
  test %ecx, %ecx
  jz 4f
  add $8, %edx
  cmp $32, %ecx  // AT_SYSINFO
  jne 3b
  mov -4(%edx), %eax
4:
  mov %eax, kernel_entry - 1b(%ebx)
  and $-16, %esp
  sub $12, %esp
  push %esi
  call emulator_start
  ud2
  .size _start, . - _start

// [[noreturn]] void enter_guest(uintptr_t entry, uintptr_t auxv, uintptr_t stack_top,
//                               uintptr_t old_stack, size_t old_stack_size)
// Gives the kernel's first stack back (its strings tell about the host), and begins the guest with
// every register cleared and its argument above a return address.
  .globl enter_guest
  .hidden enter_guest
  .type enter_guest, @function
enter_guest:
  mov 4(%esp), %edi
  mov 8(%esp), %esi
  mov 12(%esp), %edx
  mov 16(%esp), %ebx
  mov 20(%esp), %ecx
  and $-16, %edx
  mov %edx, %esp
  mov $91, %eax  // munmap
  int $0x80
  sub $12, %esp
  push %esi
  push $0  // The guest's caller: there is none.
  push %edi
  xor %eax, %eax
  xor %ebx, %ebx
  xor %ecx, %ecx
  xor %edx, %edx
  xor %esi, %esi
  xor %edi, %edi
  xor %ebp, %ebp
  pxor %xmm0, %xmm0
  pxor %xmm1, %xmm1
  pxor %xmm2, %xmm2
  pxor %xmm3, %xmm3
  pxor %xmm4, %xmm4
  pxor %xmm5, %xmm5
  pxor %xmm6, %xmm6
  pxor %xmm7, %xmm7
  ret
  .size enter_guest, . - enter_guest

// long clone_thread(long flags, void *stack_top, uint32_t *parent_tid, uint32_t *child_tid,
//                   void *thread_pointer, const ThreadStart *start)
// Returns the Linux thread's number in the parent. The child calls start's function on its new
// stack; ThreadStart is {entry, argument, tid}, and is copied there before, as the parent may have
// gone on by then. The child's segment is described as in thread_pointer.h.
  .globl clone_thread
  .hidden clone_thread
  .type clone_thread, @function
clone_thread:
  push %ebp
  push %ebx
  push %esi
  push %edi
  sub $16, %esp
  mov %gs, %eax
  shr $3, %eax
  mov %eax, 0(%esp)
  mov 52(%esp), %eax  // thread_pointer
  mov %eax, 4(%esp)
  movl $0xfffff, 8(%esp)
  movl $0x51, 12(%esp)
  mov %esp, %esi

  mov 40(%esp), %ecx  // stack_top
  and $-16, %ecx
  sub $20, %ecx       // the entry; its parameters, where a function expects them
  mov 56(%esp), %edx  // start
  mov 0(%edx), %eax
  mov %eax, 0(%ecx)
  mov 8(%edx), %eax
  mov %eax, 4(%ecx)
  mov 4(%edx), %eax
  mov %eax, 8(%ecx)

  mov 36(%esp), %ebx  // flags
  mov 44(%esp), %edx  // parent_tid
  mov 48(%esp), %edi  // child_tid
  mov $120, %eax      // clone
  int $0x80
  test %eax, %eax
  jz 1f
  add $16, %esp
  pop %edi
  pop %esi
  pop %ebx
  pop %ebp
  ret
1:
  pop %eax
  xor %ebx, %ebx
  xor %ecx, %ecx
  xor %edx, %edx
  xor %esi, %esi
  xor %edi, %edi
  xor %ebp, %ebp
  call *%eax
  ud2  // A thread's function may not return.
  .size clone_thread, . - clone_thread

// [[noreturn]] void leave_thread(uint32_t *lock, int wake_operation)
// Releases the lock and ends the thread. The lock may lie in the stack that the next owner frees,
// so that from the exchange on there are registers only, and the wake may hit nothing.
  .globl leave_thread
  .hidden leave_thread
  .type leave_thread, @function
leave_thread:
  mov 4(%esp), %ebx
  mov 8(%esp), %ecx
  xor %eax, %eax
  xchg %eax, (%ebx)
  test %eax, %eax
  jns 1f             // Nobody sleeps on it: bit 31 is LOCK_KERNEL_MANAGED.
  mov $1, %edx       // one sleeper
  mov $1, %ebp       // of the writers
  xor %esi, %esi
  xor %edi, %edi
  mov $422, %eax     // futex
  int $0x80
  test %eax, %eax
  jne 1f
  mov $0x7fffffff, %edx
  mov $2, %ebp       // all readers
  mov $422, %eax
  int $0x80
1:
  xor %ebx, %ebx
  mov $1, %eax       // exit
  int $0x80
  ud2
  .size leave_thread, . - leave_thread

  .section .note.GNU-stack, "", @progbits
