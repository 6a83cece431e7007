// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Arithmetic of long double keeps to the rounding mode and raises exceptions, whether the processor
// does it or compiler-rt.

#include <fenv.h>
#include <float.h>

#include "harness.h"

namespace {

volatile long double sink;
volatile long double zero = 0, one = 1, three = 3, largest = LDBL_MAX, smallest = LDBL_MIN;

struct Result {
  long double value;
  int exceptions;
};

// Without a name for each mode, the order is nearest, up, down, towards zero.
template <typename Operation> void compute(Operation operation, Result *results) {
  static const int modes[] = {FE_TONEAREST, FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO};
  for (int i = 0; i < 4; ++i) {
    fesetround(modes[i]);
    feclearexcept(FE_ALL_EXCEPT);
    sink = operation();
    results[i].exceptions = fetestexcept(FE_ALL_EXCEPT);
    results[i].value = sink;
  }
  fesetround(FE_TONEAREST);
  feclearexcept(FE_ALL_EXCEPT);
}

void expect(const Result *results, int exceptions, long double nearest, long double up,
            long double down, long double to_zero) {
  const long double values[] = {nearest, up, down, to_zero};
  for (int i = 0; i < 4; ++i) {
    EXPECT_EQ(exceptions, results[i].exceptions);
    EXPECT_EQ(values[i], results[i].value);
  }
}

}  // namespace

TEST(fenv, long_double_rounding) {
  Result results[4];
  // A quarter of a unit.
  volatile long double little = LDBL_EPSILON / 4;
  compute([&] { return one + little; }, results);
  expect(results, FE_INEXACT, 1, 1 + LDBL_EPSILON, 1, 1);
  compute([&] { return -one - little; }, results);
  expect(results, FE_INEXACT, -1, -1, -1 - LDBL_EPSILON, -1);
  // (1 + e)² = 1 + 2e + e²
  volatile long double next = 1 + LDBL_EPSILON;
  compute([&] { return next * next; }, results);
  expect(results, FE_INEXACT, 1 + 2 * LDBL_EPSILON, 1 + 3 * LDBL_EPSILON, 1 + 2 * LDBL_EPSILON,
         1 + 2 * LDBL_EPSILON);
  compute([&] { return one / three * three; }, results);
  EXPECT_EQ(FE_INEXACT, results[0].exceptions);
  EXPECT_LT(1, results[1].value);
  EXPECT_GT(1, results[2].value);
  compute([&] { return three - three; }, results);
  expect(results, 0, 0, 0, 0, 0);
  EXPECT_TRUE(__builtin_signbit(results[2].value) && !__builtin_signbit(results[0].value));
}

TEST(fenv, long_double_exceptions) {
  Result results[4];
  const long double infinity = __builtin_infl();
  compute([&] { return largest * three; }, results);
  expect(results, FE_OVERFLOW | FE_INEXACT, infinity, infinity, LDBL_MAX, LDBL_MAX);
  compute([&] { return -largest - largest; }, results);
  expect(results, FE_OVERFLOW | FE_INEXACT, -infinity, -LDBL_MAX, -infinity, -LDBL_MAX);
  compute([&] { return smallest / three; }, results);
  EXPECT_EQ(FE_UNDERFLOW | FE_INEXACT, results[0].exceptions);
  EXPECT_LT(results[2].value, results[1].value);
  // Tiny, but exact.
  compute([&] { return smallest / 4; }, results);
  expect(results, 0, LDBL_MIN / 4, LDBL_MIN / 4, LDBL_MIN / 4, LDBL_MIN / 4);
  compute([&] { return one / zero; }, results);
  expect(results, FE_DIVBYZERO, infinity, infinity, infinity, infinity);
  compute([&] { return zero / zero; }, results);
  EXPECT_EQ(FE_INVALID, results[0].exceptions);
  EXPECT_TRUE(__builtin_isnan(results[0].value));
  volatile long double endless = infinity;
  compute([&] { return endless - endless; }, results);
  EXPECT_EQ(FE_INVALID, results[0].exceptions);
  compute([&] { return endless * zero; }, results);
  EXPECT_EQ(FE_INVALID, results[0].exceptions);
  compute([&] { return endless / three; }, results);
  expect(results, 0, infinity, infinity, infinity, infinity);
}

// Narrower numbers, and back.
TEST(fenv, long_double_narrowed) {
  Result results[4];
  volatile long double between = 1 + static_cast<long double>(FLT_EPSILON) / 4;
  compute([&] { return static_cast<float>(between); }, results);
  expect(results, FE_INEXACT, 1, 1 + FLT_EPSILON, 1, 1);
  volatile long double much = 0x1p200L;
  compute([&] { return static_cast<float>(much); }, results);
  expect(results, FE_OVERFLOW | FE_INEXACT, __builtin_inff(), __builtin_inff(), FLT_MAX, FLT_MAX);
  volatile long double little = 0x1.8p-149L;
  compute([&] { return static_cast<float>(little); }, results);
  expect(results, FE_UNDERFLOW | FE_INEXACT, 0x1p-148f, 0x1p-148f, 0x1p-149f, 0x1p-149f);
}
