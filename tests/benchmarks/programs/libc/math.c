// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Mathematical functions, of arguments that differ from turn to turn.
#include <math.h>

#include "rows.h"

static double total;
static float total_float;

#define TURNS(name, expression)                                                                    \
  static void run_##name(long count) {                                                             \
    double sum = 0;                                                                                \
    for (long i = 0; i < count; ++i) {                                                             \
      double x = (double)(i % 64) * 0.37 + 0.1;                                                    \
      sum += expression;                                                                           \
    }                                                                                              \
    total += sum;                                                                                  \
  }
#define FLOAT_TURNS(name, expression)                                                              \
  static void run_##name(long count) {                                                             \
    float sum = 0;                                                                                 \
    for (long i = 0; i < count; ++i) {                                                             \
      float x = (float)(i % 64) * 0.37f + 0.1f;                                                    \
      sum += expression;                                                                           \
    }                                                                                              \
    total_float += sum;                                                                            \
  }

TURNS(sin, sin(x))
TURNS(cos, cos(x))
TURNS(tan, tan(x))
TURNS(sin_large, sin(x * 1e15))
TURNS(exp, exp(x - 12))
TURNS(exp2, exp2(x - 12))
TURNS(log, log(x))
TURNS(log2, log2(x))
TURNS(pow, pow(x, 1.7))
TURNS(sqrt, sqrt(x))
TURNS(cbrt, cbrt(x))
TURNS(atan, atan(x - 12))
TURNS(atan2, atan2(x, 5.3))
TURNS(asin, asin(x / 30))
TURNS(sinh, sinh(x - 12))
TURNS(tanh, tanh(x - 12))
TURNS(erf, erf(x - 12))
TURNS(tgamma, tgamma(x))
TURNS(hypot, hypot(x, 3.3))
TURNS(fmod, fmod(x * 1000, 3.3))
TURNS(floor, floor(x))
TURNS(rint, rint(x))
FLOAT_TURNS(sinf, sinf(x))
FLOAT_TURNS(cosf, cosf(x))
FLOAT_TURNS(expf, expf(x - 12))
FLOAT_TURNS(logf, logf(x))
FLOAT_TURNS(powf, powf(x, 1.7f))

#define ROW(name) measure(#name, 8, run_##name)
#define FLOAT_ROW(name) measure(#name, 4, run_##name)

void math_rows(void) {
  ROW(sin), ROW(cos), ROW(tan), ROW(sin_large), ROW(exp), ROW(exp2), ROW(log), ROW(log2), ROW(pow);
  ROW(sqrt), ROW(cbrt), ROW(atan), ROW(atan2), ROW(asin), ROW(sinh), ROW(tanh), ROW(erf);
  ROW(tgamma), ROW(hypot), ROW(fmod), ROW(floor), ROW(rint);
  FLOAT_ROW(sinf), FLOAT_ROW(cosf), FLOAT_ROW(expf), FLOAT_ROW(logf), FLOAT_ROW(powf);
  sink += (size_t)(total != 0) + (size_t)(total_float != 0);
}
