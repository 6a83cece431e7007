// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "math/sine_float.h"

// Keeps the sign of zero; what is too small for the series is its own sine.
[[gnu::noinline]] static float of_small(float x) {
  return x == 0 ? x : static_cast<float>(x - x * 0x1p-30);
}

[[gnu::noinline]] static float of_large(float x) {
  return cloudlibc::sine(cloudlibc::reduce_large(x));
}

float sinf(float x) {
  if (fabsf(x) < 0x1p-13f) [[unlikely]]
    return of_small(x);
  if (cloudlibc::is_large(x)) [[unlikely]]
    return of_large(x);
  if (cloudlibc::has_fused())
    return cloudlibc::fused_sinf(x);
  return cloudlibc::sine(cloudlibc::reduce(arch::widen(x)));
}
