// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Results that C17's annex F states exactly, in each rounding mode: 1 - 1 is -0 where numbers are
// rounded down, and formulas that are right otherwise fall for it.

#include <fenv.h>
#include <math.h>

#include "harness.h"

namespace {

template <typename T> struct Row {
  const char *name;
  T (*function)(T);
  T x, y;
  int exceptions;  // Beside "inexact" and "underflow", which are raised by some needlessly.
};

template <typename T> bool same(T a, T b) { return a == b && !signbit(a) == !signbit(b); }

template <typename T, int n> void check(const Row<T> (&rows)[n]) {
#if defined(CLOUDLIBC_MATH_FOLDED)
  TEST_SKIP(
      "clang has no -frounding-math for this target: it folds and moves what raises exceptions");
#endif
  const int modes[] = {FE_TONEAREST, FE_DOWNWARD, FE_UPWARD, FE_TOWARDZERO};
  for (int mode : modes)
    for (const Row<T> &row : rows) {
      fesetround(mode);
      feclearexcept(FE_ALL_EXCEPT);
      volatile T x = row.x;
      T y = row.function(x);
      int raised = fetestexcept(FE_ALL_EXCEPT & ~(FE_INEXACT | FE_UNDERFLOW));
      fesetround(FE_TONEAREST);
      if (!same(y, row.y) || raised != row.exceptions) {
        EXPECT_STREQ("", row.name);  // Names it.
        EXPECT_EQ(mode, -1);
        EXPECT_TRUE(same(y, row.y));
        EXPECT_EQ(raised, row.exceptions);
      }
    }
}

}  // namespace

#define ROWS(s)                                                                                    \
  {"acos", acos##s, 1, 0, 0}, {"acosh", acosh##s, 1, 0, 0}, {"asin", asin##s, -T(0), -T(0), 0},    \
      {"asinh", asinh##s, -T(0), -T(0), 0}, {"atan", atan##s, -T(0), -T(0), 0},                    \
      {"atanh", atanh##s, -T(0), -T(0), 0}, {"atanh", atanh##s, 1, INFINITY, FE_DIVBYZERO},        \
      {"atanh", atanh##s, -1, -INFINITY, FE_DIVBYZERO}, {"cbrt", cbrt##s, -T(0), -T(0), 0},        \
      {"ceil", ceil##s, T(-0.5), -T(0), 0}, {"cos", cos##s, 0, 1, 0}, {"cosh", cosh##s, 0, 1, 0},  \
      {"erf", erf##s, -T(0), -T(0), 0}, {"erfc", erfc##s, 0, 1, 0},                                \
      {"erfc", erfc##s, INFINITY, 0, 0}, {"exp", exp##s, 0, 1, 0},                                 \
      {"exp", exp##s, -INFINITY, 0, 0}, {"exp2", exp2##s, 10, 1024, 0},                            \
      {"exp2", exp2##s, -INFINITY, 0, 0}, {"expm1", expm1##s, -T(0), -T(0), 0},                    \
      {"expm1", expm1##s, -INFINITY, -1, 0}, {"floor", floor##s, T(0.5), 0, 0},                    \
      {"lgamma", lgamma##s, 1, 0, 0}, {"lgamma", lgamma##s, 2, 0, 0},                              \
      {"lgamma", lgamma##s, 0, INFINITY, FE_DIVBYZERO},                                            \
      {"lgamma", lgamma##s, -3, INFINITY, FE_DIVBYZERO}, {"log", log##s, 1, 0, 0},                 \
      {"log", log##s, 0, -INFINITY, FE_DIVBYZERO}, {"log10", log10##s, 1, 0, 0},                   \
      {"log10", log10##s, 0, -INFINITY, FE_DIVBYZERO}, {"log1p", log1p##s, -T(0), -T(0), 0},       \
      {"log1p", log1p##s, -1, -INFINITY, FE_DIVBYZERO}, {"log2", log2##s, 1, 0, 0},                \
      {"log2", log2##s, 0, -INFINITY, FE_DIVBYZERO},                                               \
      {"logb", logb##s, 0, -INFINITY, FE_DIVBYZERO}, {"nearbyint", nearbyint##s, -T(0), -T(0), 0}, \
      {"rint", rint##s, 3, 3, 0}, {"rint", rint##s, -T(0), -T(0), 0},                              \
      {"round", round##s, T(-0.25), -T(0), 0}, {"round", round##s, T(2.5), 3, 0},                  \
      {"round", round##s, T(0.25), 0, 0}, {"sin", sin##s, -T(0), -T(0), 0},                        \
      {"sinh", sinh##s, -T(0), -T(0), 0}, {"sqrt", sqrt##s, -T(0), -T(0), 0},                      \
      {"sqrt", sqrt##s, 49, 7, 0}, {"tan", tan##s, -T(0), -T(0), 0},                               \
      {"tanh", tanh##s, -T(0), -T(0), 0}, {"tanh", tanh##s, -INFINITY, -1, 0},                     \
                                                                                                   \
      {"tgamma", tgamma##s, -T(0), -INFINITY, FE_DIVBYZERO},                                       \
      {"trunc", trunc##s, T(-0.5), -T(0), 0}

TEST(math, directed) {
  using T = double;
  const Row<T> rows[] = {ROWS()};
  check(rows);
}

TEST(math, directed_float) {
  using T = float;
  const Row<T> rows[] = {ROWS(f)};
  check(rows);
}

TEST(math, directed_long_double) {
  using T = long double;
  const Row<T> rows[] = {ROWS(l)};
  check(rows);
}
