// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "math/sine_float.h"

[[gnu::noinline]] static float of_large(float x) {
  return cloudlibc::cosine(cloudlibc::reduce_large(x));
}

float cosf(float x) {
  if (cloudlibc::is_large(x)) [[unlikely]]
    return of_large(x);
  if (cloudlibc::has_fused())
    return cloudlibc::fused_cosf(x);
  return cloudlibc::cosine(cloudlibc::reduce(arch::widen(x)));
}
