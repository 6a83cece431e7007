// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// musl's tan(), which divides after all else, for other processors and for very small or large
// arguments.
#include <math.h>

#include "math/fused.h"
#include "math/tangent.h"

extern "C" double __musl_tan(double x);

double tan(double x) {
  if (cloudlibc::has_tangent(x) && cloudlibc::has_fused()) [[likely]]
    return cloudlibc::fused_tan(x);
  return __musl_tan(x);
}
