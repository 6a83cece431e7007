// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Arithmetic of IEEE 754's binary128 for processors that don't have it, where it is long double.
// compiler-rt has these functions, but its multiply, divide and convert to the nearest number only,
// and none of them tells an overflow or a division by zero. These keep to the rounding mode and
// raise the exceptions as the standard says, so that <fenv.h> holds for long double as for double.
#pragma once

#include "float_environment.h"  // arch/<arch>

namespace binary128 {

using Bits = unsigned __int128;

// A format of the standard: digits after the point, and the exponent's bias.
struct Format {
  int fraction;
  int bias;
};
inline constexpr Format kQuad = {112, 16383}, kDouble = {52, 1023}, kSingle = {23, 127};

inline constexpr Bits kSign = static_cast<Bits>(1) << 127;
inline constexpr Bits kInfinity = static_cast<Bits>(0x7fff) << kQuad.fraction;
inline constexpr Bits kQuiet = static_cast<Bits>(1) << (kQuad.fraction - 1);
inline constexpr Bits kFraction = (static_cast<Bits>(1) << kQuad.fraction) - 1;

inline Bits to_bits(long double x) { return __builtin_bit_cast(Bits, x); }
inline long double from_bits(Bits bits) { return __builtin_bit_cast(long double, bits); }
inline Bits size_of(Bits bits) { return bits & ~kSign; }
inline bool is_negative(Bits bits) { return (bits & kSign) != 0; }
inline bool is_nan(Bits bits) { return size_of(bits) > kInfinity; }
inline bool is_infinite(Bits bits) { return size_of(bits) == kInfinity; }
inline bool is_zero(Bits bits) { return size_of(bits) == 0; }

inline Bits invalid() {
  raise(kInvalid);
  return kInfinity | kQuiet;
}

// What an operation on one or two numbers gives when not all are numbers: signaling ones first.
inline Bits choose_nan(Bits a, Bits b) {
  const bool a_signals = is_nan(a) && (a & kQuiet) == 0, b_signals = is_nan(b) && (b & kQuiet) == 0;
  if (a_signals || b_signals)
    raise(kInvalid);
  return (a_signals || (!b_signals && is_nan(a)) ? a : b) | kQuiet;
}

inline int leading_zeros(Bits x) {
  const auto high = static_cast<uint64_t>(x >> 64);
  return high != 0 ? __builtin_clzll(high) : 64 + __builtin_clzll(static_cast<uint64_t>(x));
}

// What is shifted out leaves a trace in the last bit.
inline Bits shift_right_sticky(Bits x, int count) {
  if (count == 0)
    return x;
  if (count > 127)
    return x != 0;
  return x >> count | ((x << (128 - count)) != 0);
}

// A finite number that isn't zero: significand · 2^(exponent - 127), the highest bit being set.
struct Number {
  bool negative;
  int exponent;
  Bits significand;
};

inline Number take_apart(Bits bits) {
  constexpr int kSpare = 127 - kQuad.fraction;
  const auto exponent = static_cast<int>(size_of(bits) >> kQuad.fraction);
  const Bits fraction = bits & kFraction;
  if (exponent != 0)
    return {is_negative(bits), exponent - kQuad.bias,
            (fraction | (static_cast<Bits>(1) << kQuad.fraction)) << kSpare};
  const int shift = leading_zeros(fraction << kSpare);
  return {is_negative(bits), 1 - kQuad.bias - shift, fraction << kSpare << shift};
}

// Rounds to the format, raises what there is to raise, and gives the format's bits. A last bit that
// is set stands for any digits behind it.
template <Format format> inline Bits put_together(const Number &number) {
  constexpr int kSpare = 127 - format.fraction;
  constexpr Bits kLost = (static_cast<Bits>(1) << kSpare) - 1, kHalf = (kLost + 1) / 2;
  constexpr Bits kLargest = static_cast<Bits>(2 * format.bias + 1) << format.fraction;
  const Rounding mode = rounding();
  const bool outwards = mode == (number.negative ? Rounding::kDown : Rounding::kUp);
  const Bits sign = static_cast<Bits>(number.negative)
                    << (format.fraction + (format.bias == 16383  ? 15
                                           : format.bias == 1023 ? 11
                                                                 : 8));
  unsigned exceptions = 0;
  Bits size = kLargest;
  if (number.exponent <= format.bias) {
    Bits significand = number.significand;
    int exponent = number.exponent;
    // Like AArch64 itself, this calls a number tiny before it is rounded.
    const bool tiny = exponent < 1 - format.bias;
    if (tiny) {
      significand = shift_right_sticky(significand, 1 - format.bias - exponent);
      exponent = 1 - format.bias;
    }
    const Bits lost = significand & kLost;
    // The significand's first digit counts up the exponent where there is one.
    size = (static_cast<Bits>(exponent + format.bias - 1) << format.fraction) +
           (significand >> kSpare);
    if (mode == Rounding::kNearest ? lost > kHalf || (lost == kHalf && (size & 1) != 0)
                                   : outwards && lost != 0)
      ++size;
    if (lost != 0)
      exceptions = kInexact | (tiny ? kUnderflow : 0);
  }
  if (size >= kLargest) {
    exceptions = kOverflow | kInexact;
    size = mode == Rounding::kNearest || outwards ? kLargest : kLargest - 1;
  }
  raise(exceptions);
  return sign | size;
}

}  // namespace binary128
