// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Comparing functions with values that were computed with 900 bits. An argument is a float, so that
// a row serves float, double and long double.
#pragma once

#include <float.h>
#include <math.h>

#include "harness.h"

namespace math_check {

struct Row {
  float x;
  long double y;
};

template <typename T> struct Digits;
template <> struct Digits<float> {
  static constexpr int kBits = FLT_MANT_DIG;
};
template <> struct Digits<double> {
  static constexpr int kBits = DBL_MANT_DIG;
};
template <> struct Digits<long double> {
  static constexpr int kBits = LDBL_MANT_DIG;
};

// The distance of numbers of type T near y.
template <typename T> long double unit(long double y) {
  int exponent;
  frexpl(y, &exponent);
  return ldexpl(1, exponent - Digits<T>::kBits);
}

// The rows have 128 bits, but are rounded to long double like the results.
template <typename T, int n> void check(T (*function)(T), const Row (&rows)[n], double units) {
  for (const Row &row : rows)
    EXPECT_NEAR(row.y, function(row.x), (units + (Digits<T>::kBits >= 64)) * unit<T>(row.y));
}

}  // namespace math_check

// `units` is how far the last digit may be off.
#define CHECK_FUNCTION(name, rows, units)                                                          \
  do {                                                                                             \
    math_check::check<float>(name##f, rows, units);                                                \
    math_check::check<double>(name, rows, units);                                                  \
    math_check::check<long double>(name##l, rows, units);                                          \
  } while (0)
