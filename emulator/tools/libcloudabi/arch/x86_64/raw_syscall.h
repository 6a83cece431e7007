// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A Linux system call without the C library around it: the result is a negated error number. The
// children of the launcher share its memory, so they can't touch its `errno`.
#pragma once

namespace cloudabi::raw {

inline long Call6(long number, long a, long b, long c, long d, long e, long f) {
  register long r10 asm("r10") = d;
  register long r8 asm("r8") = e;
  register long r9 asm("r9") = f;
  long result;
  asm volatile("syscall"
               : "=a"(result)
               : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
               : "rcx", "r11", "memory");
  return result;
}

// clone3 into a function on another stack, which doesn't return.
// In the child, all that the compiler keeps on the stack is gone: so the call, the change of
// control and the argument stay in registers, inside one asm statement.
inline long CloneInto(void *clone_args, unsigned long size, void (*function)(void *),
                      void *argument) {
  register void (*entry)(void *) asm("r8") = function;
  register void *parameter asm("r9") = argument;
  long result;
  asm volatile("syscall\n\t"
               "test %%rax, %%rax\n\t"
               "jnz 1f\n\t"
               "xor %%ebp, %%ebp\n\t"
               "mov %%r9, %%rdi\n\t"
               "call *%%r8\n\t"
               "ud2\n"
               "1:"
               : "=a"(result)
               : "a"(435L), "D"(clone_args), "S"(size), "r"(entry), "r"(parameter)
               : "rcx", "r11", "memory");
  return result;
}

}  // namespace cloudabi::raw
