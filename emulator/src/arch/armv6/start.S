// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Where the emulator begins on ARM, and the few moves that C++ can't express: entering the guest on
// a new stack, starting a thread, ending one without a stack.

  .syntax unified
  .arch armv6k
  .fpu vfpv2
  .arm
  .text

// The kernel's entry: sp points at argc. The stack stays where it is until the guest is entered.
  .globl _start
  .hidden _start
  .type _start, %function
_start:
  mov fp, #0
  mov lr, #0
  mov r0, sp
  bic sp, sp, #7
  bl emulator_start
  udf #0
  .size _start, . - _start

// [[noreturn]] void enter_guest(uintptr_t entry, uintptr_t auxv, uintptr_t stack_top,
//                               uintptr_t old_stack, size_t old_stack_size)
// Gives the kernel's first stack back (its strings tell about the host), and begins the guest with
// every register but its argument cleared.
  .globl enter_guest
  .hidden enter_guest
  .type enter_guest, %function
enter_guest:
  mov r4, r0
  mov r5, r1
  ldr r1, [sp]
  bic sp, r2, #7
  mov r0, r3
  mov r7, #91  // munmap
  svc #0
  mov r0, r5
  push {r4}  // Read back by the last instruction, when no register may hold it any more.
  mov r1, #0
  mov r2, #0
  mov r3, #0
  mov r4, #0
  mov r5, #0
  mov r6, #0
  mov r7, #0
  mov r8, #0
  mov r9, #0
  mov r10, #0
  mov fp, #0
  mov ip, #0
  mov lr, #0  // The guest's caller: there is none.
  vmsr fpscr, r1
  vmov d0, r1, r1
  vmov d1, r1, r1
  vmov d2, r1, r1
  vmov d3, r1, r1
  vmov d4, r1, r1
  vmov d5, r1, r1
  vmov d6, r1, r1
  vmov d7, r1, r1
  vmov d8, r1, r1
  vmov d9, r1, r1
  vmov d10, r1, r1
  vmov d11, r1, r1
  vmov d12, r1, r1
  vmov d13, r1, r1
  vmov d14, r1, r1
  vmov d15, r1, r1
  pop {pc}
  .size enter_guest, . - enter_guest

// long clone_thread(long flags, void *stack_top, uint32_t *parent_tid, uint32_t *child_tid,
//                   void *thread_pointer, const ThreadStart *start)
// Returns the Linux thread's number in the parent. The child calls start's function on its new
// stack; ThreadStart is {entry, argument, tid}, read from registers only, as the parent may have
// gone on by then. The kernel sets the other thread register than the one that programs use, so the
// child sets that itself.
  .globl clone_thread
  .hidden clone_thread
  .type clone_thread, %function
clone_thread:
  push {r4, r5, r6, r7, r8, r9, r10, lr}
  ldr r10, [sp, #32]  // thread_pointer
  ldr r5, [sp, #36]   // start
  ldr r6, [r5]
  ldr r8, [r5, #4]
  ldr r9, [r5, #8]
  mov r4, r3          // child_tid
  mov r3, r10
  mov r7, #120        // clone
  svc #0
  cmp r0, #0
  beq 1f
  pop {r4, r5, r6, r7, r8, r9, r10, pc}
1:
  mcr p15, 0, r10, c13, c0, 2  // TPIDRURW
  bic sp, sp, #7
  mov ip, r6
  mov r0, r9
  mov r1, r8
  mov r2, #0
  mov r3, #0
  mov r4, #0
  mov r5, #0
  mov r6, #0
  mov r7, #0
  mov r8, #0
  mov r9, #0
  mov r10, #0
  mov fp, #0
  blx ip
  udf #0  // A thread's function may not return.
  .size clone_thread, . - clone_thread

// [[noreturn]] void leave_thread(uint32_t *lock, int wake_operation)
// Releases the lock and ends the thread. The lock may lie in the stack that the next owner frees,
// so that from the exchange on there are registers only, and the wake may hit nothing.
  .globl leave_thread
  .hidden leave_thread
  .type leave_thread, %function
leave_thread:
  mov r8, r0
  mov r9, r1
  ldr r7, =422                // futex_time64
  mov r2, #0
  mcr p15, 0, r2, c7, c10, 5  // What was written under the lock comes before its release.
1:
  ldrex r0, [r8]
  strex r3, r2, [r8]
  cmp r3, #0
  bne 1b
  cmp r0, #0
  bpl 2f                      // Nobody sleeps on it: bit 31 is LOCK_KERNEL_MANAGED.
  mov r0, r8
  mov r1, r9
  mov r2, #1                  // one sleeper
  mov r3, #0
  mov r4, #0
  mov r5, #1                  // of the writers
  svc #0
  cmp r0, #0
  bne 2f
  mov r0, r8
  mov r1, r9
  mvn r2, #0x80000000
  mov r5, #2                  // all readers
  svc #0
2:
  mov r0, #0
  mov r7, #1                  // exit
  svc #0
  udf #0
  .ltorg
  .size leave_thread, . - leave_thread

  .section .note.GNU-stack, "", %progbits
