// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <float.h>
#include <math.h>

// musl's, under this name.
extern "C" long double __musl_nextafterl(long double, long double);

long double nextafterl(long double x, long double y) {
  // Where the first bit of a number is stored, musl's looks for it to go, but takes the sign for a
  // part of the exponent then: -LDBL_MIN's neighbour got all bits set, which is nearly twice as
  // much.
  if (x == -LDBL_MIN && isgreater(y, x))
    return -__musl_nextafterl(LDBL_MIN, 0);
  return __musl_nextafterl(x, y);
}
