// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Mathematics for targets whose long double is IEEE's binary128. No processor of ours computes with
// it, and each of its operations is a function that takes numbers apart and puts them together. So
// the functions of this folder do it once: they work on fixed-point numbers of 256 bits, in which
// an addition is an addition, and round at the end. The 79 bits that they have more than a long
// double make the error before that rounding vanish; results are those of exact functions, rounded,
// but for ties that no test finds. What is beside the point is handled as everywhere: by long
// doubles.
#pragma once

#include "math/binary128/wide.h"

namespace binary128 {

// 63 bits before the point, 192 after it.
using Fixed = Wide;
inline constexpr int kFraction = 192;
inline constexpr Fixed kOne = Fixed(1) << kFraction;

constexpr Fixed fixed(uint64_t integer, uint64_t high, uint64_t middle, uint64_t low) {
  return {static_cast<__int128>(integer) << 64 | high,
          static_cast<unsigned __int128>(middle) << 64 | low};
}

inline constexpr Fixed kLn2 =
    fixed(0x0, 0xb17217f7d1cf79ab, 0xc9e3b39803f2f6af, 0x40f343267298b62e);
inline constexpr Fixed kLog2E =
    fixed(0x1, 0x71547652b82fe177, 0x7d0ffda0d23a7d11, 0xd6aef551bad2b4b1);
inline constexpr Fixed kLog10E =
    fixed(0x0, 0x6f2dec549b9438ca, 0x9aadd557d699ee19, 0x1f71a30122e4d101);
// 1/√π and ln(2π)/2.
inline constexpr Fixed kInverseSqrtPi =
    fixed(0x0, 0x906eba8214db688d, 0x71d48a7f6bfec344, 0x1409a0ebac3e7517);
inline constexpr Fixed kHalfLn2Pi =
    fixed(0x0, 0xeb3f8e4325f5a534, 0x94bc900144192023, 0xcfb08f8d13458b4e);

inline Fixed magnitude(Fixed x) { return x.high() < 0 ? -x : x; }

// The number of bits from the lowest to the highest that is set.
int width(Fixed x);

Fixed multiply(Fixed a, Fixed b);
// Of a positive number.
Fixed reciprocal(Fixed x);

// value · 2^exponent. Where a function's result may be tiny or huge, the value isn't.
struct Scaled {
  Fixed value;
  int exponent;
};

// As a fixed-point number, when it is known to fit.
inline Fixed absolute(const Scaled &x) {
  return x.exponent >= 0     ? x.value << x.exponent
         : x.exponent < -255 ? Fixed()
                             : x.value >> -x.exponent;
}
// The same number with 1 ≤ value < 2. The number is positive.
Scaled normalize(const Scaled &x);

// Of a positive number.
Fixed square_root(const Scaled &x);

// A finite number that isn't zero, without its sign; normalized.
Scaled take_apart(long double x);
inline Fixed to_fixed(long double x) {
  if (x == 0)
    return {};
  Fixed size = absolute(take_apart(x));
  return x < 0 ? -size : size;
}
// Rounds, as the current mode says, once.
long double put_together(const Scaled &x);
inline long double put_together(Fixed value, int exponent = 0) {
  return put_together(Scaled{value, exponent});
}

// e^x, for |x| < 2^15; the value is near 1.
Scaled exponential(Fixed x);
// The natural logarithm of a positive number; its relative error is small near 1 too.
Scaled logarithm(const Scaled &x);
// ln Γ(x) for positive numbers; an absolute error like all others', so not for those next to 1
// and 2.
Scaled log_gamma(const Scaled &x);
// For a normalized x below 64: large = x + n ≥ 64, and Γ(large) = Γ(x) · product.
struct GammaShift {
  Fixed large;
  Scaled product;
};
GammaShift shift_gamma(const Scaled &x);
// sin πx, for any x; a long double's error.
long double sine_of_pi_times(long double x);
// 1 - erf(x) for x ≥ kErfTail, and erf(x) for smaller positive ones, without the factor x.
inline constexpr int kErfTail = 6;
Scaled erf_tail(Fixed x);
Fixed erf_over_x(Fixed x);

// Results beyond the ends of the format, with their exceptions.
inline long double overflow(bool negative) {
  volatile long double huge = 0x1p16383L;
  return (negative ? -huge : huge) * huge;
}
inline long double underflow(bool negative) {
  volatile long double tiny = 0x1p-16382L;
  return (negative ? -tiny : tiny) * tiny;
}

}  // namespace binary128
