// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <math.h>

#include "math/binary128/fixed.h"

using namespace binary128;

long double binary128::sine_of_pi_times(long double x) {
  // Exact: what is left of x is between -½ and ½, and the sign.
  const long double nearest = roundl(x);
  const bool odd = truncl(nearest / 2) * 2 != nearest;
  const long double rest = x - nearest;
  const long double pi = 0x1.921fb54442d18469898cc51701b8p1L;
  const long double sine =
      fabsl(rest) <= 0.25L ? sinl(pi * rest) : copysignl(cosl(pi * (0.5L - fabsl(rest))), rest);
  return odd ? -sine : sine;
}
