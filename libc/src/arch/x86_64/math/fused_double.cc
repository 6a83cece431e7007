// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Functions of double for processors with fused multiplication. Products and sums are fused where
// it says so, and nowhere else, as they rely on what is rounded and what isn't.
#include "math/fused.h"

#include "math/tangent.h"

namespace cloudlibc {

double fused_tan(double x) { return tangent(rest_of_medium(__builtin_fabs(x)), x); }

double fused_tan_of_quarter(double x, double y, int quarters) {
  return tangent(rest_of_quarter(x, y, quarters), 1);
}

// The rests of both squares go into their sum, which is then rounded once before the root is.
double fused_hypot(double x, double y) {
  const double a = __builtin_fabs(x), b = __builtin_fabs(y);
  const double large = a > b ? a : b, small = a > b ? b : a;
  const double large_square = large * large, small_square = small * small;
  const double large_rest = __builtin_fma(large, large, -large_square);
  const double small_rest = __builtin_fma(small, small, -small_square);
  return __builtin_sqrt(small_rest + large_rest + small_square + large_square);
}

}  // namespace cloudlibc
