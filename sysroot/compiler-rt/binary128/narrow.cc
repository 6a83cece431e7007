// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "number.h"

using namespace binary128;

namespace {

template <Format format, int width> Bits narrow(Bits bits) {
  constexpr Bits kLargest = static_cast<Bits>(2 * format.bias + 1) << format.fraction;
  const Bits sign = static_cast<Bits>(is_negative(bits)) << (width - 1);
  if (is_nan(bits))
    return sign | kLargest |
           (choose_nan(bits, bits) & kFraction) >> (kQuad.fraction - format.fraction);
  if (is_infinite(bits))
    return sign | kLargest;
  if (is_zero(bits))
    return sign;
  return put_together<format>(take_apart(bits));
}

}  // namespace

extern "C" double __trunctfdf2(long double x) {
  return __builtin_bit_cast(double, static_cast<uint64_t>(narrow<kDouble, 64>(to_bits(x))));
}

extern "C" float __trunctfsf2(long double x) {
  return __builtin_bit_cast(float, static_cast<uint32_t>(narrow<kSingle, 32>(to_bits(x))));
}
