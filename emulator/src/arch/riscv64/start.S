// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Where the emulator begins on riscv64, and the few moves that C++ can't express: entering the guest
// on a new stack, starting a thread, ending one without a stack.

  .text

// The kernel's entry: sp points at argc, and is aligned. The stack stays where it is until the guest
// is entered.
  .globl _start
  .hidden _start
  .type _start, @function
_start:
  li fp, 0
  li ra, 0
  mv a0, sp
  call emulator_start
  unimp
  .size _start, . - _start

// Clears what a program could read of the emulator's work, but for a0, a1, t0, sp and tp.
  .macro clear_general_registers
  .irp register, ra, gp, t1, t2, t3, t4, t5, t6, a2, a3, a4, a5, a6, a7, s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11
  li \register, 0
  .endr
  .endm

// [[noreturn]] void enter_guest(uintptr_t entry, uintptr_t auxv, uintptr_t stack_top,
//                               uintptr_t old_stack, size_t old_stack_size)
// Gives the kernel's first stack back (its strings tell about the host), and begins the guest with
// every register but its argument cleared; t0 has to hold the entry, which the guest knows anyway.
  .globl enter_guest
  .hidden enter_guest
  .type enter_guest, @function
enter_guest:
  mv t0, a0
  mv s1, a1
  andi sp, a2, -16
  mv a0, a3
  mv a1, a4
  li a7, 215  // munmap
  ecall
  mv a0, s1
  li a1, 0
  clear_general_registers
  .irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
  fmv.d.x f\n, zero
  .endr
  fscsr zero
  jr t0
  .size enter_guest, . - enter_guest

// long clone_thread(long flags, void *stack_top, uint32_t *parent_tid, uint32_t *child_tid,
//                   void *thread_pointer, const ThreadStart *start)
// Returns the Linux thread's number in the parent. The child calls start's function on its new
// stack; ThreadStart is {entry, argument, tid}, read from registers only, as the parent may have
// gone on by then. The kernel takes the thread pointer before child_tid.
  .globl clone_thread
  .hidden clone_thread
  .type clone_thread, @function
clone_thread:
  ld t0, 0(a5)
  ld t1, 8(a5)
  lw t2, 16(a5)
  andi a1, a1, -16
  mv t3, a3
  mv a3, a4
  mv a4, t3
  li a7, 220  // clone
  ecall
  beqz a0, 1f
  ret
1:
  mv a0, t2
  mv a1, t1
  clear_general_registers
  jalr t0
  unimp  // A thread's function may not return.
  .size clone_thread, . - clone_thread

// [[noreturn]] void leave_thread(uint32_t *lock, int wake_operation)
// Releases the lock and ends the thread. The lock may lie in the stack that the next owner frees,
// so that from the exchange on there are registers only, and the wake may hit nothing.
  .globl leave_thread
  .hidden leave_thread
  .type leave_thread, @function
leave_thread:
  amoswap.w.aqrl t0, zero, (a0)
  bgez t0, 1f      // Nobody sleeps on it: bit 31 is LOCK_KERNEL_MANAGED.
  mv t1, a0
  mv t2, a1
  li a2, 1         // one sleeper
  li a3, 0
  li a4, 0
  li a5, 1         // of the writers
  li a7, 98        // futex
  ecall
  bnez a0, 1f
  mv a0, t1
  mv a1, t2
  li a2, 0x7fffffff
  li a5, 2         // all readers
  ecall
1:
  li a0, 0
  li a7, 93        // exit
  ecall
  unimp
  .size leave_thread, . - leave_thread

  .section .note.GNU-stack, "", @progbits
