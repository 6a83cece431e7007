// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdbit.h>

#include "harness.h"

// Each function, counted bit by bit.
template <typename T> static void compare(T x) {
  constexpr unsigned int width = sizeof(T) * 8;
  unsigned int ones = 0, highest = 0, lowest = 0, highest_zero = 0, lowest_zero = 0;
  for (unsigned int i = 0; i < width; ++i) {
    const bool bit = (x >> i & 1) != 0;
    ones += bit;
    (bit ? highest : highest_zero) = i + 1;
    unsigned int &low = bit ? lowest : lowest_zero;
    if (low == 0)
      low = i + 1;
  }
  EXPECT_EQ(width - highest, stdc_leading_zeros(x));
  EXPECT_EQ(width - highest_zero, stdc_leading_ones(x));
  EXPECT_EQ(lowest == 0 ? width : lowest - 1, stdc_trailing_zeros(x));
  EXPECT_EQ(lowest_zero == 0 ? width : lowest_zero - 1, stdc_trailing_ones(x));
  EXPECT_EQ(highest_zero == 0 ? 0 : width - highest_zero + 1, stdc_first_leading_zero(x));
  EXPECT_EQ(highest == 0 ? 0 : width - highest + 1, stdc_first_leading_one(x));
  EXPECT_EQ(lowest_zero, stdc_first_trailing_zero(x));
  EXPECT_EQ(lowest, stdc_first_trailing_one(x));
  EXPECT_EQ(width - ones, stdc_count_zeros(x));
  EXPECT_EQ(ones, stdc_count_ones(x));
  EXPECT_EQ(ones == 1, stdc_has_single_bit(x));
  EXPECT_EQ(highest, stdc_bit_width(x));
  const T floor = highest == 0 ? T(0) : static_cast<T>(T(1) << (highest - 1));
  EXPECT_EQ(floor, stdc_bit_floor(x));
  const T ceiling = x == 0            ? T(1)
                    : ones == 1       ? x
                    : highest < width ? static_cast<T>(T(1) << highest)
                                      : T(0);
  EXPECT_EQ(ceiling, stdc_bit_ceil(x));
}

template <typename T> static void compare_many() {
  for (unsigned int i = 0; i < 600; ++i)
    compare(static_cast<T>(i));
  for (unsigned int i = 0; i < sizeof(T) * 8; ++i) {
    const T bit = static_cast<T>(T(1) << i);
    compare(bit);
    compare(static_cast<T>(bit - 1));
    compare(static_cast<T>(bit + 1));
    compare(static_cast<T>(~bit));
    compare(static_cast<T>(~bit + 1));
    compare(static_cast<T>(0x9e3779b97f4a7c15u >> i));
  }
}

TEST(stdbit, unsigned_char) { compare_many<unsigned char>(); }

TEST(stdbit, unsigned_short) { compare_many<unsigned short>(); }

TEST(stdbit, unsigned_int) { compare_many<unsigned int>(); }

TEST(stdbit, unsigned_long) { compare_many<unsigned long>(); }

TEST(stdbit, unsigned_long_long) { compare_many<unsigned long long>(); }

// Those in the library.
TEST(stdbit, addresses) {
  unsigned int (*volatile zeros)(unsigned short) = stdc_leading_zeros_us;
  EXPECT_EQ(7u, zeros(0x1ff));
  unsigned long long (*volatile ceiling)(unsigned long long) = stdc_bit_ceil_ull;
  EXPECT_EQ(1ull << 63, ceiling((1ull << 62) + 1));
  bool (*volatile single)(unsigned char) = stdc_has_single_bit_uc;
  EXPECT_TRUE(single(128));
}

TEST(stdbit, byte_order) {
  const unsigned short number = 0x1234;
  EXPECT_EQ(__STDC_ENDIAN_NATIVE__ == __STDC_ENDIAN_LITTLE__ ? 0x34 : 0x12,
            *reinterpret_cast<const unsigned char *>(&number));
}
