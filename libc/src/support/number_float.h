// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Floating-point numbers as a mantissa and an exponent, and rounding to them in every mode.
#pragma once

#include <float.h>
#include <stdint.h>

#include "support/number_power.h"

namespace number {

// What __builtin_flt_rounds() says.
enum Rounding { kTowardZero = 0, kToNearest = 1, kUpward = 2, kDownward = 3 };

inline Rounding current_rounding() { return static_cast<Rounding>(__builtin_flt_rounds()); }

// Whether a directed mode makes the magnitude greater.
inline bool rounds_away(Rounding mode, bool negative) {
  return mode == (negative ? kDownward : kUpward);
}

// A floating-point type. The exponents are those of the mantissa's lowest bit.
struct Format {
  int mantissa_bits;
  int least_exponent;
  int greatest_exponent;
};

template <typename T> struct FormatOf;
template <> struct FormatOf<float> {
  static constexpr Format value = {FLT_MANT_DIG, FLT_MIN_EXP - FLT_MANT_DIG,
                                   FLT_MAX_EXP - FLT_MANT_DIG};
};
template <> struct FormatOf<double> {
  static constexpr Format value = {DBL_MANT_DIG, DBL_MIN_EXP - DBL_MANT_DIG,
                                   DBL_MAX_EXP - DBL_MANT_DIG};
};
template <> struct FormatOf<long double> {
  static constexpr Format value = {LDBL_MANT_DIG, LDBL_MIN_EXP - LDBL_MANT_DIG,
                                   LDBL_MAX_EXP - LDBL_MANT_DIG};
};

// A finite number: mantissa * 2^exponent. Infinity has the flag `overflow`.
struct Binary {
  Wide mantissa;
  int exponent;
  bool inexact;
  bool overflow;
};

inline int count_leading_zeros(Wide m) {
  const auto high = static_cast<uint64_t>(m >> 64);
  return high != 0 ? __builtin_clzll(high) : 64 + __builtin_clzll(static_cast<uint64_t>(m));
}

// The nearest number of the type to mantissa * 2^exponent, plus a bit more if `sticky`.
Binary round_to(const Format &format, Rounding mode, bool negative, Wide mantissa, int exponent,
                bool sticky);

// Puts a mantissa that is too large by one, as after rounding up, in order; notices overflow.
Binary finish(const Format &format, Rounding mode, bool negative, Wide mantissa, int exponent,
              bool inexact);

// The bits of a number: what the types have in memory.
template <typename T> T compose(bool negative, Wide mantissa, int exponent) {
  constexpr Format format = FormatOf<T>::value;
  const bool normal = (mantissa >> (format.mantissa_bits - 1)) != 0;
  const unsigned biased = normal ? static_cast<unsigned>(exponent - format.least_exponent) + 1 : 0;
  if constexpr (__is_same(T, float)) {
    uint32_t bits = static_cast<uint32_t>(mantissa) & 0x7fffff;
    bits |= biased << 23 | static_cast<uint32_t>(negative) << 31;
    return __builtin_bit_cast(float, bits);
  } else if constexpr (__LDBL_MANT_DIG__ == 53 || __is_same(T, double)) {
    uint64_t bits = static_cast<uint64_t>(mantissa) & 0xfffffffffffff;
    bits |= static_cast<uint64_t>(biased) << 52 | static_cast<uint64_t>(negative) << 63;
    if constexpr (__is_same(T, double))
      return __builtin_bit_cast(double, bits);
    else
      return static_cast<T>(__builtin_bit_cast(double, bits));
  } else {
    union {
      T value;
      uint64_t parts[2];
    } result = {};
#if __LDBL_MANT_DIG__ == 64
    // The x87's format keeps the mantissa's highest bit.
    result.parts[0] = static_cast<uint64_t>(mantissa);
    result.parts[1] = biased | static_cast<unsigned>(negative) << 15;
#else
    result.parts[0] = static_cast<uint64_t>(mantissa);
    result.parts[1] = (static_cast<uint64_t>(mantissa >> 64) & 0xffffffffffff) |
                      static_cast<uint64_t>(biased | static_cast<unsigned>(negative) << 15) << 48;
#endif
    return result.value;
  }
}

enum class Kind { kFinite, kInfinite, kNan };

struct Decomposed {
  Kind kind;
  bool negative;
  Wide mantissa;
  int exponent;
};

template <typename T> Decomposed decompose(T value) {
  constexpr Format format = FormatOf<T>::value;
  Decomposed result;
  unsigned biased;
  Wide fraction;
  if constexpr (__is_same(T, double) || __LDBL_MANT_DIG__ == 53) {
    const auto bits = __builtin_bit_cast(uint64_t, static_cast<double>(value));
    result.negative = bits >> 63 != 0;
    biased = static_cast<unsigned>(bits >> 52) & 0x7ff;
    fraction = bits & 0xfffffffffffff;
    if (biased == 0x7ff) {
      result.kind = fraction != 0 ? Kind::kNan : Kind::kInfinite;
      return result;
    }
    if (biased != 0)
      fraction |= static_cast<Wide>(1) << 52;
  } else {
    union {
      T number;
      uint64_t parts[2];
    } bits = {value};
    constexpr int kTop = __LDBL_MANT_DIG__ == 64 ? 0 : 48;
    const auto top = static_cast<unsigned>(bits.parts[1] >> kTop) & 0xffff;
    result.negative = top >> 15 != 0;
    biased = top & 0x7fff;
    fraction = bits.parts[0];
    if (__LDBL_MANT_DIG__ != 64)
      fraction |= static_cast<Wide>(bits.parts[1] & 0xffffffffffff) << 64;
    if (biased == 0x7fff) {
      const bool infinite = __LDBL_MANT_DIG__ == 64 ? bits.parts[0] << 1 == 0 : fraction == 0;
      result.kind = infinite ? Kind::kInfinite : Kind::kNan;
      return result;
    }
    if (__LDBL_MANT_DIG__ != 64 && biased != 0)
      fraction |= static_cast<Wide>(1) << (format.mantissa_bits - 1);
  }
  result.kind = Kind::kFinite;
  result.mantissa = fraction;
  result.exponent = format.least_exponent + static_cast<int>(biased != 0 ? biased - 1 : 0);
  return result;
}

}  // namespace number
