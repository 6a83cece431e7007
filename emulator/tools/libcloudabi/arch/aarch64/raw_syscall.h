// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A Linux system call without the C library around it: the result is a negated error number. The
// children of the launcher share its memory, so they can't touch its `errno`.
#pragma once

namespace cloudabi::raw {

inline long Call6(long number, long a, long b, long c, long d, long e, long f) {
  register long x8 asm("x8") = number;
  register long x0 asm("x0") = a;
  register long x1 asm("x1") = b;
  register long x2 asm("x2") = c;
  register long x3 asm("x3") = d;
  register long x4 asm("x4") = e;
  register long x5 asm("x5") = f;
  asm volatile("svc #0"
               : "+r"(x0)
               : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
               : "memory");
  return x0;
}

// clone3 into a function on another stack, which doesn't return.
// In the child, all that the compiler keeps on the stack is gone: so the call, the change of
// control and the argument stay in registers, inside one asm statement.
inline long CloneInto(void *clone_args, unsigned long size, void (*function)(void *),
                      void *argument) {
  register long x8 asm("x8") = 435;
  register long x0 asm("x0") = reinterpret_cast<long>(clone_args);
  register unsigned long x1 asm("x1") = size;
  register void (*entry)(void *) asm("x9") = function;
  register void *parameter asm("x10") = argument;
  asm volatile("svc #0\n\t"
               "cbnz x0, 1f\n\t"
               "mov x29, xzr\n\t"
               "mov x30, xzr\n\t"
               "mov x0, x10\n\t"
               "blr x9\n\t"
               "brk #1\n"
               "1:"
               : "+r"(x0)
               : "r"(x8), "r"(x1), "r"(entry), "r"(parameter)
               : "memory", "cc", "x30");
  return x0;
}

}  // namespace cloudabi::raw
