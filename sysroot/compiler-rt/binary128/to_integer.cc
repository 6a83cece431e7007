// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "number.h"

using namespace binary128;

namespace {

// Towards zero. What doesn't fit is invalid, and gives the nearest number that does.
template <typename Integer, typename Unsigned, bool is_signed> Integer to_integer(long double x) {
  constexpr int kWidth = 8 * sizeof(Integer);
  constexpr auto kLargest = static_cast<Unsigned>(~static_cast<Unsigned>(0)) >> is_signed;
  const Bits bits = to_bits(x);
  if (is_nan(bits)) {
    raise(kInvalid);
    return 0;
  }
  if (is_zero(bits))
    return 0;
  const Number number =
      is_infinite(bits) ? Number{is_negative(bits), kQuad.bias, 0} : take_apart(bits);
  if (number.exponent < 0) {
    raise(kInexact);
    return 0;
  }
  const Bits limit = number.negative ? (is_signed ? static_cast<Bits>(kLargest) + 1 : 0) : kLargest;
  const Bits size = number.exponent > 127 ? 0 : number.significand >> (127 - number.exponent);
  if (number.exponent >= kWidth || size > limit) {
    raise(kInvalid);
    return static_cast<Integer>(number.negative ? -static_cast<Unsigned>(limit)
                                                : static_cast<Unsigned>(limit));
  }
  if (number.exponent < 127 && number.significand << (number.exponent + 1) != 0)
    raise(kInexact);
  return static_cast<Integer>(number.negative ? -static_cast<Unsigned>(size)
                                              : static_cast<Unsigned>(size));
}

}  // namespace

#define CONVERSION(name, type, unsigned_type, is_signed)                                           \
  extern "C" type name(long double x) { return to_integer<type, unsigned_type, is_signed>(x); }
CONVERSION(__fixtfsi, int32_t, uint32_t, true)
CONVERSION(__fixtfdi, int64_t, uint64_t, true)
CONVERSION(__fixtfti, __int128, unsigned __int128, true)
CONVERSION(__fixunstfsi, uint32_t, uint32_t, false)
CONVERSION(__fixunstfdi, uint64_t, uint64_t, false)
CONVERSION(__fixunstfti, unsigned __int128, unsigned __int128, false)
