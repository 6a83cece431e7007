// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// musl 1.2.3's catanl() rounds its result to float (CMPLXF in its last line).
#include <complex.h>
#include <math.h>

long double _Complex catanl(long double _Complex z) {
  long double x = creall(z), y = cimagl(z);
  long double angle = atan2l(2 * x, (1 - x) * (1 + x) - y * y) / 2;
  // log(|z + i|² / |z - i|²) / 4
  long double height = log1pl(4 * y / (x * x + (y - 1) * (y - 1))) / 4;
  return __builtin_complex(angle, height);
}
