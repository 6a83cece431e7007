// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// musl's tan(), which divides after all else, for other processors and for what is its own tangent.
// Large angles are reduced as its other functions do it.
#include <math.h>

#include "math/fused.h"
#include "math/tangent.h"

extern "C" double __musl_tan(double x);
extern "C" int __rem_pio2(double x, double *rest);

// A function of its own, as a variable that has an address costs all callers.
[[gnu::noinline]] static double tan_of_large(double x) {
  double rest[2];
  const int quarters = __rem_pio2(x, rest);
  return cloudlibc::fused_tan_of_quarter(rest[0], rest[1], quarters);
}

double tan(double x) {
  if (cloudlibc::is_medium(x) && cloudlibc::has_fused()) [[likely]]
    return cloudlibc::fused_tan(x);
  if (isfinite(x) && fabs(x) > 1 && cloudlibc::has_fused())
    return tan_of_large(x);
  return __musl_tan(x);
}
