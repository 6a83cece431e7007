// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <math.h>

#include "math/binary128/fixed.h"

using namespace binary128;

long double expl(long double x) {
  if (isnan(x))
    return x + x;
  if (isinf(x))
    return x > 0 ? x : 0;
  // 2^±16500, beyond the ends of the format.
  if (fabsl(x) > 11440)
    return x > 0 ? overflow(false) : underflow(false);
  if (fabsl(x) < 0x1p-120L)
    return 1 + x;
  return put_together(exponential(to_fixed(x)));
}
