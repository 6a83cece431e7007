// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the compiler calls functions for on i686: division of 64 bits and, where code is to be
// small, shifts.
#include <stdint.h>

namespace {

struct Division {
  uint64_t quotient;
  uint64_t remainder;
};

// The processor divides 64 bits by 32, as long as the quotient fits 32.
inline uint32_t divide_step(uint32_t high, uint32_t low, uint32_t divisor, uint32_t *remainder) {
  uint32_t quotient;
  asm("divl %4" : "=a"(quotient), "=d"(*remainder) : "a"(low), "d"(high), "r"(divisor) : "cc");
  return quotient;
}

inline Division divide(uint64_t number, uint64_t divisor) {
  auto high = static_cast<uint32_t>(number >> 32), low = static_cast<uint32_t>(number);
  if (divisor >> 32 == 0) {
    auto narrow = static_cast<uint32_t>(divisor);
    uint32_t remainder;
    uint32_t upper = divide_step(0, high, narrow, &remainder);
    uint32_t lower = divide_step(remainder, low, narrow, &remainder);
    return {uint64_t{upper} << 32 | lower, remainder};
  }
  // The quotient has 32 bits at most: one is found at a time.
  Division result = {0, number};
  for (int shift = __builtin_clz(static_cast<uint32_t>(divisor >> 32)); shift >= 0; --shift)
    if (result.remainder >= divisor << shift) {
      result.remainder -= divisor << shift;
      result.quotient |= uint64_t{1} << shift;
    }
  return result;
}

}  // namespace

extern "C" {

__attribute__((used)) uint64_t __udivdi3(uint64_t number, uint64_t divisor) {
  return divide(number, divisor).quotient;
}

__attribute__((used)) uint64_t __umoddi3(uint64_t number, uint64_t divisor) {
  return divide(number, divisor).remainder;
}

__attribute__((used)) uint64_t __ashldi3(uint64_t number, int count) { return number << count; }

__attribute__((used)) uint64_t __lshrdi3(uint64_t number, int count) { return number >> count; }

}  // extern "C"
