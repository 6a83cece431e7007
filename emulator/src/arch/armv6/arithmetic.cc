// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What ARMv6 has no instruction for: the compiler calls these by the names that the ABI gives them
// (Run-time ABI for the Arm Architecture, 4.3.1 and 4.3.2). Divisions go one bit a step: the
// emulator divides times by a thousand million, and little else.
#include <stdint.h>

namespace {

template <typename Number> struct Divided {
  Number quotient;
  Number remainder;
};

// By zero gives zero: nobody here does that.
template <typename Number> inline Divided<Number> divide(Number dividend, Number divisor) {
  Divided<Number> result = {0, dividend};
  if (divisor == 0)
    return result;
  constexpr int kBits = 8 * sizeof(Number);
  auto leading_zeros = [](Number number) {
    return sizeof(Number) == 4 ? __builtin_clz(static_cast<uint32_t>(number))
                               : __builtin_clzll(number);
  };
  static_assert(kBits == 32 || kBits == 64);
  if (dividend < divisor)
    return result;
  int steps = leading_zeros(divisor) - leading_zeros(dividend);
  for (divisor <<= steps; steps >= 0; --steps, divisor >>= 1) {
    result.quotient <<= 1;
    if (result.remainder >= divisor) {
      result.remainder -= divisor;
      result.quotient |= 1;
    }
  }
  return result;
}

inline uint64_t pair(Divided<uint32_t> divided) {
  return static_cast<uint64_t>(divided.remainder) << 32 | divided.quotient;
}

}  // namespace

extern "C" {

// Shifts of 64 bits by 0 to 63, where the compiler is to save space.
uint64_t __aeabi_llsl(uint64_t value, uint32_t count) {
  auto low = static_cast<uint32_t>(value), high = static_cast<uint32_t>(value >> 32);
  if (count >= 32)
    return static_cast<uint64_t>(low << (count - 32)) << 32;
  if (count == 0)
    return value;
  return static_cast<uint64_t>(high << count | low >> (32 - count)) << 32 | low << count;
}

uint64_t __aeabi_llsr(uint64_t value, uint32_t count) {
  auto low = static_cast<uint32_t>(value), high = static_cast<uint32_t>(value >> 32);
  if (count >= 32)
    return high >> (count - 32);
  if (count == 0)
    return value;
  return static_cast<uint64_t>(high >> count) << 32 | (high << (32 - count) | low >> count);
}

uint32_t __aeabi_uidiv(uint32_t dividend, uint32_t divisor) {
  return divide(dividend, divisor).quotient;
}

// The quotient in r0, the remainder in r1.
uint64_t __aeabi_uidivmod(uint32_t dividend, uint32_t divisor) {
  return pair(divide(dividend, divisor));
}

int32_t __aeabi_idiv(int32_t dividend, int32_t divisor) {
  uint32_t quotient = __aeabi_uidiv(dividend < 0 ? -static_cast<uint32_t>(dividend) : dividend,
                                    divisor < 0 ? -static_cast<uint32_t>(divisor) : divisor);
  return static_cast<int32_t>((dividend < 0) != (divisor < 0) ? -quotient : quotient);
}

// Stores the remainder and returns the quotient, for the entries below.
__attribute__((used)) uint64_t cloudabi_divide(uint64_t dividend, uint64_t divisor,
                                               uint64_t *remainder) {
  Divided<uint64_t> divided = divide(dividend, divisor);
  *remainder = divided.remainder;
  return divided.quotient;
}

// The quotient in r0 and r1, the remainder in r2 and r3, which no C function can return.
__attribute__((naked)) void __aeabi_uldivmod() {
  asm("push {r4, lr}\n\t"
      "sub sp, sp, #16\n\t"
      "add r4, sp, #8\n\t"
      "str r4, [sp]\n\t"
      "bl cloudabi_divide\n\t"
      "ldrd r2, r3, [sp, #8]\n\t"
      "add sp, sp, #16\n\t"
      "pop {r4, pc}");
}

}  // extern "C"
