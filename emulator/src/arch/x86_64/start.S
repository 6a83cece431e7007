// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Where the emulator begins on x86_64, and the few moves that C++ can't express: entering the guest
// on a new stack, starting a thread, ending one without a stack.

  .text

// The kernel's entry: rsp points at argc. The stack stays where it is until the guest is entered.
  .globl _start
  .hidden _start
  .type _start, @function
_start:
  xor %ebp, %ebp
  mov %rsp, %rdi
  and $-16, %rsp
  call emulator_start
  ud2
  .size _start, . - _start

// [[noreturn]] void enter_guest(uintptr_t entry, uintptr_t auxv, uintptr_t stack_top,
//                               uintptr_t old_stack, size_t old_stack_size)
// Gives the kernel's first stack back (its strings tell about the host), and begins the guest with
// every register but its argument cleared.
  .globl enter_guest
  .hidden enter_guest
  .type enter_guest, @function
enter_guest:
  mov %rdi, %r12
  mov %rsi, %r13
  mov %rdx, %rsp
  and $-16, %rsp
  mov %rcx, %rdi
  mov %r8, %rsi
  mov $11, %eax  // munmap
  syscall
  mov %r13, %rdi
  pushq $0  // The guest's caller: there is none.
  push %r12
  xor %eax, %eax
  xor %ebx, %ebx
  xor %ecx, %ecx
  xor %edx, %edx
  xor %esi, %esi
  xor %ebp, %ebp
  xor %r8d, %r8d
  xor %r9d, %r9d
  xor %r10d, %r10d
  xor %r11d, %r11d
  xor %r12d, %r12d
  xor %r13d, %r13d
  xor %r14d, %r14d
  xor %r15d, %r15d
  pxor %xmm0, %xmm0
  pxor %xmm1, %xmm1
  pxor %xmm2, %xmm2
  pxor %xmm3, %xmm3
  pxor %xmm4, %xmm4
  pxor %xmm5, %xmm5
  pxor %xmm6, %xmm6
  pxor %xmm7, %xmm7
  pxor %xmm8, %xmm8
  pxor %xmm9, %xmm9
  pxor %xmm10, %xmm10
  pxor %xmm11, %xmm11
  pxor %xmm12, %xmm12
  pxor %xmm13, %xmm13
  pxor %xmm14, %xmm14
  pxor %xmm15, %xmm15
  ret
  .size enter_guest, . - enter_guest

// long clone_thread(long flags, void *stack_top, uint32_t *parent_tid, uint32_t *child_tid,
//                   void *thread_pointer, const ThreadStart *start)
// Returns the Linux thread's number in the parent. The child calls start's function on its new
// stack; ThreadStart is {entry, argument, tid}, read from registers only, as the parent may have
// gone on by then.
  .globl clone_thread
  .hidden clone_thread
  .type clone_thread, @function
clone_thread:
  push %r12
  push %r13
  push %r14
  mov 0(%r9), %r12
  mov 8(%r9), %r13
  mov 16(%r9), %r14d
  mov %rcx, %r10  // child_tid
  mov $56, %eax   // clone
  syscall
  test %rax, %rax
  jz 1f
  pop %r14
  pop %r13
  pop %r12
  ret
1:
  and $-16, %rsp
  xor %ebp, %ebp
  mov %r14d, %edi
  mov %r13, %rsi
  mov %r12, %rax
  xor %ebx, %ebx
  xor %ecx, %ecx
  xor %edx, %edx
  xor %r8d, %r8d
  xor %r9d, %r9d
  xor %r10d, %r10d
  xor %r11d, %r11d
  xor %r12d, %r12d
  xor %r13d, %r13d
  xor %r14d, %r14d
  xor %r15d, %r15d
  call *%rax
  ud2  // A thread's function may not return.
  .size clone_thread, . - clone_thread

// [[noreturn]] void leave_thread(uint32_t *lock, int wake_operation)
// Releases the lock and ends the thread. The lock may lie in the stack that the next owner frees,
// so that from the exchange on there are registers only, and the wake may hit nothing.
  .globl leave_thread
  .hidden leave_thread
  .type leave_thread, @function
leave_thread:
  xor %eax, %eax
  xchg %eax, (%rdi)
  test %eax, %eax
  jns 1f            // Nobody sleeps on it: bit 31 is LOCK_KERNEL_MANAGED.
  mov %rdi, %r12
  mov %esi, %r13d
  mov $1, %edx      // one sleeper
  mov $1, %r9d      // of the writers
  xor %r10d, %r10d
  xor %r8d, %r8d
  mov $202, %eax    // futex
  syscall
  cmp $0, %rax
  jne 1f
  mov %r12, %rdi
  mov %r13d, %esi
  mov $0x7fffffff, %edx
  mov $2, %r9d      // all readers
  xor %r10d, %r10d
  xor %r8d, %r8d
  mov $202, %eax
  syscall
1:
  xor %edi, %edi
  mov $60, %eax     // exit
  syscall
  ud2
  .size leave_thread, . - leave_thread

  .section .note.GNU-stack, "", @progbits
