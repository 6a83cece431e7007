// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "support/number_float.h"

namespace number {

Binary finish(const Format &format, Rounding mode, bool negative, Wide mantissa, int exponent,
              bool inexact) {
  if ((mantissa >> format.mantissa_bits) != 0) {
    mantissa >>= 1;
    ++exponent;
  }
  if (exponent <= format.greatest_exponent)
    return {mantissa, exponent, inexact, false};
  // Too large. Modes that don't round away give the greatest number instead of infinity.
  const bool infinite = mode == kToNearest || rounds_away(mode, negative);
  const Wide greatest = (static_cast<Wide>(1) << format.mantissa_bits) - 1;
  return {infinite ? 0 : greatest, format.greatest_exponent, true, true};
}

Binary round_to(const Format &format, Rounding mode, bool negative, Wide mantissa, int exponent,
                bool sticky) {
  if (mantissa == 0)
    return {0, format.least_exponent, false, false};
  int drop = 128 - count_leading_zeros(mantissa) - format.mantissa_bits;
  if (drop < format.least_exponent - exponent)
    drop = format.least_exponent - exponent;
  if (drop <= 0) {
    // Exact, unless there is more: then the bits below the last one matter.
    if (!sticky)
      return finish(format, mode, negative, mantissa << -drop, exponent + drop, false);
    mantissa = mantissa << (2 - drop) | 1;
    exponent += drop - 2;
    drop = 2;
    sticky = false;
  }
  Wide kept = 0;
  bool half = false, rest = sticky;
  if (drop <= 127) {
    kept = mantissa >> drop;
    half = static_cast<bool>(mantissa >> (drop - 1) & 1);
    rest |= (mantissa & ((static_cast<Wide>(1) << (drop - 1)) - 1)) != 0;
  } else if (drop == 128) {
    half = static_cast<bool>(mantissa >> 127);
    rest |= (mantissa << 1) != 0;
  } else {
    rest = true;
  }
  const bool up = mode == kToNearest ? half && (rest || (kept & 1) != 0)
                                     : (half || rest) && rounds_away(mode, negative);
  if (up)
    kept += 1;
  return finish(format, mode, negative, kept, exponent + drop, half || rest);
}

}  // namespace number
