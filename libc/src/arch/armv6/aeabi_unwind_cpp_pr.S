// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The personality routines that ARM's tables for unwinding name (Exception Handling ABI for the Arm
// Architecture, 10.2). A program that can throw has libunwind's; in others, which carry tables for
// nothing, these weak ones satisfy the linker and are never called.

  .syntax unified
  .arm
  .text
  .p2align 2
  .weak __aeabi_unwind_cpp_pr0, __aeabi_unwind_cpp_pr1, __aeabi_unwind_cpp_pr2
  .type __aeabi_unwind_cpp_pr0, %function
  .type __aeabi_unwind_cpp_pr1, %function
  .type __aeabi_unwind_cpp_pr2, %function
__aeabi_unwind_cpp_pr0:
__aeabi_unwind_cpp_pr1:
__aeabi_unwind_cpp_pr2:
  .fnstart
  mov r0, #9  // _URC_FAILURE
  bx lr
  .cantunwind
  .fnend
  .size __aeabi_unwind_cpp_pr0, . - __aeabi_unwind_cpp_pr0
  .size __aeabi_unwind_cpp_pr1, . - __aeabi_unwind_cpp_pr1
  .size __aeabi_unwind_cpp_pr2, . - __aeabi_unwind_cpp_pr2

  .section .note.GNU-stack, "", %progbits
