// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Where the emulator begins on aarch64, and the few moves that C++ can't express: entering the
// guest on a new stack, starting a thread, ending one without a stack.

  .text

// The kernel's entry: sp points at argc, and is aligned. The stack stays where it is until the
// guest is entered.
  .globl _start
  .hidden _start
  .type _start, %function
_start:
  mov x29, xzr
  mov x30, xzr
  mov x0, sp
  bl emulator_start
  brk #1
  .size _start, . - _start

// Clears what a program could read of the emulator's work, but for x0, x1 and x16.
  .macro clear_general_registers
  .irp n, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30
  mov x\n, xzr
  .endr
  .endm

// [[noreturn]] void enter_guest(uintptr_t entry, uintptr_t auxv, uintptr_t stack_top,
//                               uintptr_t old_stack, size_t old_stack_size)
// Gives the kernel's first stack back (its strings tell about the host), and begins the guest with
// every register but its argument cleared; x16 has to hold the entry, which the guest knows anyway.
  .globl enter_guest
  .hidden enter_guest
  .type enter_guest, %function
enter_guest:
  mov x16, x0
  mov x19, x1
  and x2, x2, #-16
  mov sp, x2
  mov x0, x3
  mov x1, x4
  mov x8, #215  // munmap
  svc #0
  mov x0, x19
  mov x1, xzr
  clear_general_registers
  .irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
  movi v\n\().2d, #0
  .endr
  br x16
  .size enter_guest, . - enter_guest

// long clone_thread(long flags, void *stack_top, uint32_t *parent_tid, uint32_t *child_tid,
//                   void *thread_pointer, const ThreadStart *start)
// Returns the Linux thread's number in the parent. The child calls start's function on its new
// stack; ThreadStart is {entry, argument, tid}, read from registers only, as the parent may have
// gone on by then. The kernel takes the thread pointer before child_tid.
  .globl clone_thread
  .hidden clone_thread
  .type clone_thread, %function
clone_thread:
  ldp x16, x10, [x5]
  ldr w11, [x5, #16]
  and x1, x1, #-16
  mov x9, x3
  mov x3, x4
  mov x4, x9
  mov x8, #220  // clone
  svc #0
  cbz x0, 1f
  ret
1:
  mov w0, w11
  mov x1, x10
  clear_general_registers
  blr x16
  brk #1  // A thread's function may not return.
  .size clone_thread, . - clone_thread

// [[noreturn]] void leave_thread(uint32_t *lock, int wake_operation)
// Releases the lock and ends the thread. The lock may lie in the stack that the next owner frees,
// so that from the exchange on there are registers only, and the wake may hit nothing.
  .globl leave_thread
  .hidden leave_thread
  .type leave_thread, %function
leave_thread:
1:
  ldaxr w2, [x0]
  stlxr w3, wzr, [x0]
  cbnz w3, 1b
  tbz w2, #31, 2f  // Nobody sleeps on it: bit 31 is LOCK_KERNEL_MANAGED.
  mov x9, x0
  mov w10, w1
  mov x2, #1       // one sleeper
  mov x3, xzr
  mov x4, xzr
  mov x5, #1       // of the writers
  mov x8, #98      // futex
  svc #0
  cbnz x0, 2f
  mov x0, x9
  mov w1, w10
  mov x2, #0x7fffffff
  mov x5, #2       // all readers
  svc #0
2:
  mov x0, xzr
  mov x8, #93      // exit
  svc #0
  brk #1
  .size leave_thread, . - leave_thread

  .section .note.GNU-stack, "", %progbits
