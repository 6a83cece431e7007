// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Entering the kernel in all the ways that i686 has. On a 64-bit kernel these are more than the
// program's own: its segment of 64-bit code is there for 32-bit programs, too.

#include "../../attack.h"
#include "calls.h"

extern "C" {
long hostile_call(long number, long a, long b, long c, long d, long e, long f);
// Makes a 64-bit call without arguments.
long hostile_wide_call(long number);
}

asm(R"(
  .text
hostile_call:
  push %ebp
  push %ebx
  push %esi
  push %edi
  mov 20(%esp), %eax
  mov 24(%esp), %ebx
  mov 28(%esp), %ecx
  mov 32(%esp), %edx
  mov 36(%esp), %esi
  mov 40(%esp), %edi
  mov 44(%esp), %ebp
  int $0x80
  pop %edi
  pop %esi
  pop %ebx
  pop %ebp
  ret

hostile_wide_call:
  mov 4(%esp), %eax
  push $0x33
  push $1f
  lret
1:
  # 64-bit code from here on: syscall, and back by lretq.
  .byte 0x0f, 0x05
  push $0x23
  push $2f
  .byte 0x48, 0xcb
2:
  ret
)");

namespace hostile {

long Call6(long number, long a, long b, long c, long d, long e, long f) {
  return hostile_call(number, a, b, c, d, e, f);
}

namespace {

constexpr long kWideGetpid = 39;

// x86_64's getpid: harmless, and just as good as any other for what it shows.
long SixtyFourBit(const Parameters &) { return hostile_wide_call(kWideGetpid); }

// x32's getpid. Kernels without x32 answer ENOSYS.
long X32(const Parameters &) {
  long result = hostile_wide_call(0x40000000 | kWideGetpid);
  return result == -38 ? kMissing : result;
}

}  // namespace

extern const Attack kArchitectureAttacks[] = {
    {"call-of-other-width", SixtyFourBit},
    {"call-x32", X32},
    {nullptr, nullptr},
};

}  // namespace hostile
