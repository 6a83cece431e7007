// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Entering the kernel in all the ways that x86_64 has.

#include "../../attack.h"
#include "calls.h"

namespace hostile {

long Call6(long number, long a, long b, long c, long d, long e, long f) {
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

namespace {

// i386's getpid: harmless, and just as good as any other for what it shows.
long ThirtyTwoBit(const Parameters &) {
  long result;
  asm volatile("int $0x80" : "=a"(result) : "a"(20L) : "r8", "r9", "r10", "r11", "memory");
  return result;
}

// x32's getpid. Kernels without x32 answer ENOSYS.
long X32(const Parameters &) {
  long result = Call(0x40000000 | 39);
  return result == -38 ? kMissing : result;
}

}  // namespace

extern const Attack kArchitectureAttacks[] = {
    {"call-of-other-width", ThirtyTwoBit},
    {"call-x32", X32},
    {nullptr, nullptr},
};

}  // namespace hostile
