// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the property tests share: random numbers that are the same in every run, and the count of
// differences.
#pragma once

#include <cfenv>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>
#include <string>

namespace property {

inline std::mt19937_64 generator(1);
inline int differences;

inline uint64_t random_bits() { return generator(); }
inline uint64_t below(uint64_t limit) { return generator() % limit; }
// Small numbers are as likely as large ones.
inline uint64_t any_size() { return generator() >> below(64); }
template <size_t N> const char *one_of(const char *const (&choices)[N]) {
  return choices[below(N)];
}

inline double any_double() {
  uint64_t bits = random_bits();
  double value;
  memcpy(&value, &bits, sizeof(value));
  return value;
}

// x87's format: 64 bits of mantissa, the first of which is set, and 16 of sign and exponent.
inline long double any_long_double(unsigned exponent) {
  struct {
    uint64_t mantissa;
    uint16_t sign_and_exponent;
  } bits = {random_bits() | uint64_t{1} << 63,
            static_cast<uint16_t>(exponent | (random_bits() & 0x8000))};
  long double value = 0;
  memcpy(&value, &bits, 10);
  return value;
}

inline int any_rounding() {
  static const int modes[] = {FE_TONEAREST, FE_TOWARDZERO, FE_UPWARD, FE_DOWNWARD};
  return modes[below(4)];
}

// Reports a difference, in the usual rounding mode.
template <typename... Arguments> void differ(const char *format, Arguments... arguments) {
  int mode = fegetround();
  fesetround(FE_TONEAREST);
  if (++differences <= 20) {
    printf(format, arguments...);
    putchar('\n');
  }
  fesetround(mode);
}

// Runs a case many times, and gives main()'s result.
template <typename Case> int run(int argc, char **argv, int times, Case test_case) {
  if (argc > 1)
    times = atoi(argv[1]);
  for (int i = 0; i < times; ++i)
    test_case();
  fesetround(FE_TONEAREST);
  printf("%d cases, %d differences\n", times, differences);
  return differences > 0;
}

}  // namespace property
