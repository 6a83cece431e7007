// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The only file in which the compiler may fuse products and sums by itself.
#include "math/fused.h"

#include "math/sine_float.h"

namespace cloudlibc {

// Arguments that aren't too large.
float fused_sinf(float x) { return sine(reduce(static_cast<double>(x))); }
float fused_cosf(float x) { return cosine(reduce(static_cast<double>(x))); }

}  // namespace cloudlibc
