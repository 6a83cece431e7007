// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Versions for processors with fused multiplication and addition, which halve the way from an
// argument to its result. Every processor with AVX2 that has them counts as one with AVX2: see
// find_avx2.cc.
#pragma once

#include "../string/avx2.h"

namespace cloudlibc {

inline bool has_fused() { return has_avx2(); }

float fused_sinf(float x);
float fused_cosf(float x);
// For what is_medium() and has_square() accept.
double fused_tan(double x);
// Of quarters * pi/2 + x + y.
double fused_tan_of_quarter(double x, double y, int quarters);
double fused_hypot(double x, double y);

}  // namespace cloudlibc
