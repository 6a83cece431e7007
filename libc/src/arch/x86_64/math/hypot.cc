// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// musl's hypot(), which splits numbers to get at the rests of their products, for other processors
// and for arguments whose squares are too small or too large.
#include <math.h>
#include <stdint.h>

#include "math/fused.h"

extern "C" double __musl_hypot(double x, double y);

// Whether neither the square nor its rest leaves the normal numbers.
static bool has_square(double x) {
  constexpr uint64_t kFrom = uint64_t{0x3ff - 450} << 52, kTo = uint64_t{0x3ff + 510} << 52;
  return (__builtin_bit_cast(uint64_t, x) & (~uint64_t{0} >> 1)) - kFrom < kTo - kFrom;
}

double hypot(double x, double y) {
  if (has_square(x) && has_square(y) && cloudlibc::has_fused()) [[likely]]
    return cloudlibc::fused_hypot(x, y);
  return __musl_hypot(x, y);
}
