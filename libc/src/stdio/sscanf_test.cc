// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#include "harness.h"

#pragma clang diagnostic ignored "-Wformat"

TEST(stdio, sscanf_integers) {
  int a = 0, b = 0, c = 0;
  EXPECT_EQ(3, sscanf(" 12 -0x1f 017", "%d %i %i", &a, &b, &c));
  EXPECT_EQ(12, a);
  EXPECT_EQ(-31, b);
  EXPECT_EQ(15, c);
  EXPECT_EQ(2, sscanf("12345", "%2d%d", &a, &b));
  EXPECT_EQ(12, a);
  EXPECT_EQ(345, b);
  EXPECT_EQ(1, sscanf("ff,x", "%x,%d", &a, &b));
  EXPECT_EQ(255, a);
  EXPECT_EQ(0, sscanf("x", "%d", &a));
  EXPECT_EQ(EOF, sscanf("", "%d", &a));
  EXPECT_EQ(EOF, sscanf("  ", "%d", &a));
  EXPECT_EQ(1, sscanf("5 ", "%d %d", &a, &b));
  EXPECT_EQ(0, sscanf("0x", "%i", &a));
  signed char small = 0;
  long long large = 0;
  size_t size = 0;
  EXPECT_EQ(3, sscanf("-5 123456789012 7", "%hhd %lld %zu", &small, &large, &size));
  EXPECT_EQ(-5, small);
  EXPECT_EQ(123456789012, large);
  EXPECT_EQ(7, size);
  EXPECT_EQ(1, sscanf("1 2", "%*d %d%n", &a, &b));
  EXPECT_EQ(2, a);
  EXPECT_EQ(3, b);
  EXPECT_EQ(2, sscanf("1 2", "%2$d %1$d", &a, &b));
  EXPECT_EQ(2, a);
  EXPECT_EQ(1, b);
  EXPECT_EQ(1, sscanf("50%", "%d%%%n", &a, &b));
  EXPECT_EQ(3, b);
}

TEST(stdio, sscanf_binary) {
  unsigned a = 0, b = 0, c = 0;
  int end = 0;
  EXPECT_EQ(3, sscanf("101 0b110 -0B11x", "%b %b %b%n", &a, &b, &c, &end));
  EXPECT_EQ(5u, a);
  EXPECT_EQ(6u, b);
  EXPECT_EQ(-3u, c);
  EXPECT_EQ(15, end);
  EXPECT_EQ(2, sscanf("1012", "%b%u", &a, &b));
  EXPECT_EQ(5u, a);
  EXPECT_EQ(2u, b);
  EXPECT_EQ(2, sscanf("0b11", "%3b%u", &a, &b));
  EXPECT_EQ(1u, a);
  EXPECT_EQ(1u, b);
  EXPECT_EQ(1, sscanf("0", "%b", &a));
  EXPECT_EQ(0u, a);
  // The beginning of a prefix isn't a number, and neither is another base's.
  EXPECT_EQ(0, sscanf("0b", "%b", &a));
  EXPECT_EQ(0, sscanf("0b2", "%b", &a));
  EXPECT_EQ(0, sscanf("2", "%b", &a));
  char next = 0;
  EXPECT_EQ(2, sscanf("0x1", "%b%c", &a, &next));
  EXPECT_EQ(0u, a);
  EXPECT_EQ('x', next);
  // Until C23, 0b is no prefix of %i.
  EXPECT_EQ(2, sscanf("0b1", "%i%c", reinterpret_cast<int *>(&a), &next));
  EXPECT_EQ(0u, a);
  EXPECT_EQ('b', next);
  EXPECT_EQ(1, sscanf("0b1", "%x%c", &a, &next));
  EXPECT_EQ(0xb1u, a);
  unsigned long long large = 0;
  EXPECT_EQ(1, sscanf("0b1000000000000000000000000000000000000000000000000000000000000001", "%llb",
                      &large));
  EXPECT_EQ(1ull << 63 | 1, large);
}

TEST(stdio, sscanf_floating) {
  float f = 0;
  double d = 0;
  long double l = 0;
  EXPECT_EQ(3, sscanf("1.5 -2.5e3 0x1.8p1", "%f %lf %Lf", &f, &d, &l));
  EXPECT_EQ(1.5f, f);
  EXPECT_EQ(-2500.0, d);
  EXPECT_EQ(3.0L, l);
  EXPECT_EQ(2, sscanf("inf nan(abc)", "%lf %f", &d, &f));
  EXPECT_EQ(__builtin_inf(), d);
  EXPECT_TRUE(__builtin_isnan(f));
  // A prefix of a number that isn't one can't be given back.
  EXPECT_EQ(0, sscanf("1e+x", "%lf", &d));
  EXPECT_EQ(0, sscanf("infi", "%lf", &d));
  EXPECT_EQ(2, sscanf("1.25", "%3lf%f", &d, &f));
  EXPECT_EQ(1.2, d);
  EXPECT_EQ(5.0f, f);
}

TEST(stdio, sscanf_strings) {
  char word[10], letters[3] = {'-', '-', '-'}, rest[20];
  EXPECT_EQ(3, sscanf("  hello ab rest of it", "%9s %2c %19[^\n]", word, letters, rest));
  EXPECT_STREQ("hello", word);
  EXPECT_EQ('b', letters[1]);
  EXPECT_EQ('-', letters[2]);
  EXPECT_STREQ("rest of it", rest);
  EXPECT_EQ(1, sscanf("a-c]b", "%[]a-c-]", word));
  EXPECT_STREQ("a-c]b", word);
  EXPECT_EQ(0, sscanf("xyz", "%[a-c]", word));
  char *allocated = nullptr;
  EXPECT_EQ(1,
            sscanf("a_long_word_that_needs_to_grow_beyond_its_first_size end", "%ms", &allocated));
  EXPECT_STREQ("a_long_word_that_needs_to_grow_beyond_its_first_size", allocated);
  free(allocated);
  wchar_t wide[10];
  EXPECT_EQ(1, sscanf("wide", "%ls", wide));
  EXPECT_EQ(0, wcscmp(L"wide", wide));
}

TEST(stdio, sscanf_integers_beyond) {
  uintmax_t big = 0;
  intmax_t small = 0;
  EXPECT_EQ(1, sscanf("-18446744073709551616", "%ju", &big));
  EXPECT_EQ(UINTMAX_MAX, big);
  EXPECT_EQ(1, sscanf("18446744073709551616", "%ju", &big));
  EXPECT_EQ(UINTMAX_MAX, big);
  EXPECT_EQ(1, sscanf("-1", "%ju", &big));
  EXPECT_EQ(UINTMAX_MAX, big);
  EXPECT_EQ(1, sscanf("-99999999999999999999", "%jd", &small));
  EXPECT_EQ(INTMAX_MIN, small);
  EXPECT_EQ(1, sscanf("99999999999999999999", "%jd", &small));
  EXPECT_EQ(INTMAX_MAX, small);
}

TEST(stdio, sscanf_width_with_zeros) {
  char word[8] = "-------";
  EXPECT_EQ(1, sscanf("abcdefgh", "%005s", word));
  EXPECT_STREQ("abcde", word);
  EXPECT_EQ('-', word[6]);
  int n = 0;
  EXPECT_EQ(1, sscanf("12345", "%03d", &n));
  EXPECT_EQ(123, n);
}
