// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "guarded_pages.h"
#include "harness.h"

#define EXPECT_PRINTS(expected, ...)                                                               \
  do {                                                                                             \
    char buffer[600];                                                                              \
    EXPECT_EQ(strlen(expected), snprintf(buffer, sizeof(buffer), __VA_ARGS__));                    \
    EXPECT_STREQ(expected, buffer);                                                                \
  } while (0)

#pragma clang diagnostic ignored "-Wformat"
#pragma clang diagnostic ignored "-Wformat-extra-args"

TEST(stdio, snprintf_integers) {
  EXPECT_PRINTS("0", "%d", 0);
  EXPECT_PRINTS("-2147483648", "%d", INT_MIN);
  EXPECT_PRINTS("18446744073709551615", "%llu", ULLONG_MAX);
  EXPECT_PRINTS("-9223372036854775808", "%lld", LLONG_MIN);
  EXPECT_PRINTS("[   42]", "[%5d]", 42);
  EXPECT_PRINTS("[42   ]", "[%-5d]", 42);
  EXPECT_PRINTS("[00042]", "[%05d]", 42);
  EXPECT_PRINTS("[-0042]", "[%05d]", -42);
  EXPECT_PRINTS("[  042]", "[%5.3d]", 42);
  EXPECT_PRINTS("[  042]", "[%05.3d]", 42);
  EXPECT_PRINTS("[+42]", "[%+d]", 42);
  EXPECT_PRINTS("[ 42]", "[% d]", 42);
  EXPECT_PRINTS("[]", "[%.0d]", 0);
  EXPECT_PRINTS("[0]", "[%#.0o]", 0);
  EXPECT_PRINTS("[052]", "[%#o]", 42);
  EXPECT_PRINTS("[0x2a]", "[%#x]", 42);
  EXPECT_PRINTS("[0X2A]", "[%#X]", 42);
  EXPECT_PRINTS("[0]", "[%#x]", 0);
  EXPECT_PRINTS("[0x002a]", "[%#06x]", 42);
  EXPECT_PRINTS("101010", "%b", 42);
  EXPECT_PRINTS("0b101010", "%#b", 42);
  EXPECT_PRINTS("101010 0B101010", "%B %#B", 42, 42);
  EXPECT_PRINTS("[0][0][]", "[%#b][%#B][%.0b]", 0, 0, 0);
  EXPECT_PRINTS("[  0b101][0b00101][00101  ]", "[%#7b][%#07b][%-7.5b]", 5, 5, 5);
  EXPECT_PRINTS("11111111 1000000000000000000000000000000000000000000000000000000000000000",
                "%hhb %llb", -1, 1ull << 63);
  EXPECT_PRINTS("-1 255 -1 65535", "%hhd %hhu %hd %hu", 255, -1, 65535, -1);
  EXPECT_PRINTS("7 8 9", "%jd %zu %td", intmax_t{7}, size_t{8}, ptrdiff_t{9});
  EXPECT_PRINTS("[   42][42   ]", "[%*d][%*d]", 5, 42, -5, 42);
  EXPECT_PRINTS("[042][42]", "[%.*d][%.*d]", 3, 42, -3, 42);
  EXPECT_PRINTS("0x1234", "%p", reinterpret_cast<void *>(0x1234));
  EXPECT_PRINTS("100%", "%d%%", 100);
}

TEST(stdio, snprintf_strings) {
  EXPECT_PRINTS("[abc][  abc][abc  ][ab]", "[%s][%5s][%-5s][%.2s]", "abc", "abc", "abc", "abc");
  EXPECT_PRINTS("[x][  x]", "[%c][%3c]", 'x', 'x');
  EXPECT_PRINTS("[wide][wi]", "[%ls][%.2ls]", L"wide", L"wide");
  EXPECT_PRINTS("[w]", "[%lc]", L'w');
  const char unterminated[2] = {'a', 'b'};
  EXPECT_PRINTS("ab", "%.2s", unterminated);
}

TEST(stdio, snprintf_order) {
  EXPECT_PRINTS("b a b", "%2$s %1$s %2$s", "a", "b");
  EXPECT_PRINTS("[   42] 1.50", "[%2$*1$d] %3$.*4$f", 5, 42, 1.5, 2);
  EXPECT_PRINTS("10 a 012", "%1$d %1$x %1$#o", 10);
  // One argument can't be of two types.
  static const char *const formats[] = {"%1$s %1$d", "%1$d %1$s", "%1$f %1$p", "%1$s %1$s %1$ld",
                                        "%1$*1$s"};
  for (const char *format : formats) {
    errno = 0;
    EXPECT_EQ(-1, snprintf(nullptr, 0, format, "a"));
    EXPECT_EQ(EINVAL, errno);
  }
}

TEST(stdio, snprintf_floating) {
  EXPECT_PRINTS("1.500000 1.5 1.500000e+00", "%f %g %e", 1.5, 1.5, 1.5);
  EXPECT_PRINTS("0.1000000000000000055511151231257827021181583404541015625", "%.55f", 0.1);
  EXPECT_PRINTS("0 2 2 4", "%.0f %.0f %.0f %.0f", 0.5, 1.5, 2.5, 3.5);
  EXPECT_PRINTS("1e+10 10000000000 1e-05 0.0001", "%g %.11g %g %g", 1e10, 1e10, 1e-5, 1e-4);
  EXPECT_PRINTS("100000 1e+06 1.00000e+06", "%g %g %#g", 1e5, 1e6, 1e6);
  EXPECT_PRINTS("1. 1", "%#.0f %.0f", 1.0, 1.0);
  EXPECT_PRINTS("9.99 10.0 9.9e+01 1e+02", "%.2f %.1f %.1e %.0e", 9.99, 9.99, 99.0, 99.0);
  EXPECT_PRINTS("inf -inf nan INF", "%f %f %e %G", __builtin_inf(), -__builtin_inf(),
                __builtin_nan(""), __builtin_inf());
  EXPECT_PRINTS("[  inf][-00001.5][+1.5  ]", "[%05f][%08.1f][%-+6.1f]", __builtin_inf(), -1.5, 1.5);
  EXPECT_PRINTS("0x1p+0 0x1.8p+1 0x0p+0 0x1.ap+0 0X1.999999999999AP-4", "%a %a %a %.1a %A", 1.0,
                3.0, 0.0, 1.63, 0.1);
  EXPECT_PRINTS("4.940656e-324 1.797693e+308", "%e %e", 0x1p-1074, 0x1.fffffffffffffp1023);
  EXPECT_PRINTS("0.00000e+00 -0", "%.5e %g", 0.0, -0.0);
  const char *largest =
      __LDBL_MAX_EXP__ == __DBL_MAX_EXP__ ? "0.1 1.79769e+308" : "0.1 1.18973e+4932";
  EXPECT_PRINTS(largest, "%Lg %Lg", 0.1L, __LDBL_MAX__);
  char buffer[600];
  EXPECT_EQ(317, snprintf(buffer, sizeof(buffer), "%f", 0x1.fffffffffffffp1023) + 1);
  EXPECT_EQ(0, strncmp(buffer, "179769313486231570814527423731704356798070567525844996598917", 60));
}

// All digits of long double, whatever the target's is.
TEST(stdio, snprintf_long_double) {
#if __LDBL_MANT_DIG__ == 113
  EXPECT_PRINTS("0x1.999999999999999999999999999ap-4 0X1P-16494", "%La %LA", 0.1L, 0x1p-16494L);
  EXPECT_PRINTS("0x1.ffffffffffffffffffffffffffffp+16383", "%La", __LDBL_MAX__);
  EXPECT_PRINTS("0x1.92p+1", "%.2La", 0x1.921fb54442d18469898cc51701b8p1L);
  EXPECT_PRINTS("0.100000000000000000000000000000000005", "%.36Lg", 0.1L);
  EXPECT_PRINTS("0.100000000000000000000000000000000004814824861", "%.45Lf", 0.1L);
  EXPECT_PRINTS("3.141592653589793238462643383279502797479", "%.40Lg",
                0x1.921fb54442d18469898cc51701b8p1L);
  EXPECT_PRINTS("1.1897314953572317650857593266280070161965e+4932", "%.40Le", __LDBL_MAX__);
  EXPECT_PRINTS("3.3621031431120935062626778173217526025981e-4932", "%.40Le", __LDBL_MIN__);
  EXPECT_PRINTS("6.47517511943802511092e-4966", "%.20Le", 0x1p-16494L);
  EXPECT_EQ(4933, snprintf(nullptr, 0, "%.0Lf", __LDBL_MAX__));
#elif __LDBL_MANT_DIG__ == 64
  EXPECT_PRINTS("0.100000000000000000001355252715606881", "%.36Lg", 0.1L);
  EXPECT_PRINTS("0.100000000000000000001355252715606880542509316", "%.45Lf", 0.1L);
  EXPECT_PRINTS("3.141592653589793238512808959406186204433", "%.40Lg", 0x1.921fb54442d1846ap+1L);
  EXPECT_PRINTS("1.1897314953572317650212638530309702051691e+4932", "%.40Le", __LDBL_MAX__);
  EXPECT_PRINTS("3.3621031431120935062626778173217526025981e-4932", "%.40Le", __LDBL_MIN__);
  EXPECT_PRINTS("3.64519953188247460253e-4951", "%.20Le", 0x1p-16445L);
  EXPECT_EQ(4933, snprintf(nullptr, 0, "%.0Lf", __LDBL_MAX__));
#else
  static_assert(__LDBL_MANT_DIG__ == 53);
  EXPECT_PRINTS("0.100000000000000005551115123125782702", "%.36Lg", 0.1L);
  EXPECT_PRINTS("0.100000000000000005551115123125782702118158340", "%.45Lf", 0.1L);
  EXPECT_PRINTS("3.141592653589793115997963468544185161591", "%.40Lg", 0x1.921fb54442d18p+1L);
  EXPECT_PRINTS("1.7976931348623157081452742373170435679807e+308", "%.40Le", __LDBL_MAX__);
  EXPECT_PRINTS("2.2250738585072013830902327173324040642192e-308", "%.40Le", __LDBL_MIN__);
  EXPECT_PRINTS("4.94065645841246544177e-324", "%.20Le", 0x1p-1074L);
  EXPECT_EQ(309, snprintf(nullptr, 0, "%.0Lf", __LDBL_MAX__));
#endif
}

// What nobody reads takes no time to speak of: less than the limit of the tests.
TEST(stdio, snprintf_huge_width) {
  char buffer[4];
  EXPECT_EQ(2147483647, snprintf(buffer, sizeof(buffer), "%2147483647d", 7));
  EXPECT_STREQ("   ", buffer);
  EXPECT_EQ(2147483647, snprintf(nullptr, 0, "%.2147483647d", 7));
  char *text = nullptr;
  EXPECT_EQ(200, asprintf(&text, "%-200s", "x"));
  EXPECT_EQ('x', text[0]);
  EXPECT_EQ(' ', text[199]);
  free(text);
}

TEST(stdio, snprintf_limits) {
  char buffer[4] = "zzz";
  EXPECT_EQ(5, snprintf(buffer, sizeof(buffer), "%s", "abcde"));
  EXPECT_STREQ("abc", buffer);
  EXPECT_EQ(5, snprintf(buffer, 0, "%s", "abcde"));
  EXPECT_STREQ("abc", buffer);
  EXPECT_EQ(5, snprintf(nullptr, 0, "%d", 12345));
  EXPECT_EQ(3, snprintf(buffer, 1, "%d", 123));
  EXPECT_STREQ("", buffer);
  int n = 0;
  EXPECT_EQ(6, snprintf(nullptr, 0, "abc%ndef", &n));
  EXPECT_EQ(3, n);
}

TEST(stdio, snprintf_numbered_message) {
  // The width of %m is an argument like others.
  char buffer[40];
  errno = 0;
  EXPECT_EQ(12, snprintf(buffer, sizeof(buffer), "%1$d %*2$m", 7, 10));
  EXPECT_STREQ("7    Success", buffer);
  errno = 0;
  EXPECT_EQ(12, snprintf(buffer, sizeof(buffer), "%*2$m %1$d", 7, 10));
  EXPECT_STREQ("   Success 7", buffer);
  static const char *const wrong[] = {"%1$d %*m", "%1$d %.*m", "%1$d %*65$m", "%1$d %*99999999$m",
                                      "%*1$d"};
  for (const char *format : wrong) {
    EXPECT_EQ(-1, snprintf(buffer, sizeof(buffer), format, 7, 10));
    EXPECT_EQ(EINVAL, errno);
  }
}

TEST(stdio, snprintf_beyond_int) {
  char buffer[20];
  static const char *const formats[] = {"%99999999999d", "%.99999999999d",
                                        "%2147483647d%2147483647d%2d"};
  for (const char *format : formats) {
    errno = 0;
    EXPECT_EQ(-1, snprintf(buffer, sizeof(buffer), format, 1, 1, 1));
    EXPECT_EQ(EOVERFLOW, errno);
  }
  errno = 0;
  EXPECT_EQ(-1, snprintf(nullptr, 0, "%*d", INT_MIN, 1));
  EXPECT_EQ(EOVERFLOW, errno);
  // Zeros before the first digit come on top of the precision.
  EXPECT_EQ(6, snprintf(buffer, sizeof(buffer), "%.*g", INT_MAX, 0.0625));
  EXPECT_STREQ("0.0625", buffer);
  EXPECT_EQ(10, snprintf(buffer, sizeof(buffer), "%.*g", INT_MAX, 0x1p-8));
  EXPECT_STREQ("0.00390625", buffer);
}

TEST(stdio, snprintf_wide_without_end) {
  // Once there are as many bytes as the precision allows, nothing behind is looked at.
  unsigned char *pages = guarded_pages();
  ASSERT_NE(nullptr, pages);
  auto *end = reinterpret_cast<wchar_t *>(pages + 2 * kPage);
  end[-1] = L'a';
  char buffer[4];
  EXPECT_EQ(1, snprintf(buffer, sizeof(buffer), "%.1ls", end - 1));
  EXPECT_STREQ("a", buffer);
  EXPECT_EQ(0, snprintf(buffer, sizeof(buffer), "%.0ls", end));
  munmap(pages - kPage, 4 * kPage);
}
