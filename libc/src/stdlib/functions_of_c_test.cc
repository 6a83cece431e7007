// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// "0b" begins a number in C23; in C17, and in C++, the number ends behind the zero.
#include "functions_of_c.h"

#include <locale.h>
#include <stdarg.h>
#include <string.h>

#include "harness.h"

#pragma clang diagnostic ignored "-Wformat"

namespace {

// Of strtol() and its like: "0b101" in a base, and what lies behind the number.
template <typename F, typename Char, typename... Locale>
void check_number(F function, const Char *text, bool prefix, Locale... locale) {
  Char *end;
  auto expect = [&](long long value, size_t length, const Char *s, int base) {
    EXPECT_EQ(value, static_cast<long long>(function(s, &end, base, locale...)));
    EXPECT_EQ(length, static_cast<size_t>(end - s));
  };
  // "-0b101 0B2 0b"
  expect(prefix ? -5 : 0, prefix ? 6 : 2, text, 0);
  expect(prefix ? 5 : 0, prefix ? 5 : 1, text + 1, 2);
  expect(0xb101, 5, text + 1, 16);
  expect(0, 1, text + 1, 8);
  expect(0, 1, text + 1, 10);
  // No digit of the base follows.
  expect(0, 1, text + 7, 0);
  expect(0, 1, text + 11, 0);
  expect(0, 1, text + 11, 2);
}

constexpr char kText[] = "-0b101 0B2 0b";
constexpr wchar_t kWide[] = L"-0b101 0B2 0b";

void check_numbers(const functions_of_c &f, bool prefix) {
  check_number(f.strtol_, kText, prefix);
  check_number(f.strtol_l_, kText, prefix, LC_C_LOCALE);
  check_number(f.strtoll_, kText, prefix);
  check_number(f.strtoll_l_, kText, prefix, LC_C_LOCALE);
  check_number(f.strtoimax_, kText, prefix);
  check_number(f.strtoimax_l_, kText, prefix, LC_C_LOCALE);
  check_number(f.strtoull_, kText, prefix);
  check_number(f.strtoull_l_, kText, prefix, LC_C_LOCALE);
  check_number(f.strtoumax_, kText, prefix);
  check_number(f.strtoumax_l_, kText, prefix, LC_C_LOCALE);
  // Whose negative numbers differ where it has 32 bits.
  auto as_signed = [](auto function) {
    return [=](auto... arguments) { return static_cast<long>(function(arguments...)); };
  };
  check_number(as_signed(f.strtoul_), kText, prefix);
  check_number(as_signed(f.strtoul_l_), kText, prefix, LC_C_LOCALE);
  check_number(f.wcstol_, kWide, prefix);
  check_number(f.wcstoll_, kWide, prefix);
  check_number(f.wcstoimax_, kWide, prefix);
  check_number(as_signed(f.wcstoul_), kWide, prefix);
  check_number(f.wcstoull_, kWide, prefix);
  check_number(f.wcstoumax_, kWide, prefix);
}

// Calls with the arguments behind it as a list.
template <typename F> int listed(F call, ...) {
  va_list arguments;
  va_start(arguments, call);
  const int count = call(arguments);
  va_end(arguments);
  return count;
}

constexpr char kFormat[] = "%i%n";
constexpr wchar_t kWideFormat[] = L"%i%n";

// Of scanf() and its like: whether "%i%n" takes "-0b101" for -5. scan(file, value, length) calls
// it.
template <typename F> void check_scan(bool prefix, F scan) {
  char text[] = "-0b101 0B2 0b";
  FILE *file = fmemopen(text, strlen(text), "r");
  ASSERT_NE(nullptr, file);
  int value = 1, length = 0;
  EXPECT_EQ(1, scan(file, &value, &length));
  EXPECT_EQ(prefix ? -5 : 0, value);
  EXPECT_EQ(prefix ? 6 : 2, length);
  fclose(file);
}

void check_scans(const functions_of_c &f, bool prefix) {
  const locale_t c = LC_C_LOCALE;
#define CHECK_SCAN(call)                                                                           \
  check_scan(prefix, [&](FILE *file, int *value, int *length) { return (void)file, call; })
#define CHECK_LIST(call)                                                                           \
  check_scan(prefix, [&](FILE *file, int *value, int *length) {                                    \
    return listed([&](va_list list) { return (void)file, call; }, value, length);                  \
  })
  CHECK_SCAN(f.fscanf_(file, kFormat, value, length));
  CHECK_SCAN(f.fscanf_l_(file, c, kFormat, value, length));
  CHECK_SCAN(f.sscanf_(kText, kFormat, value, length));
  CHECK_SCAN(f.sscanf_l_(kText, c, kFormat, value, length));
  CHECK_SCAN(f.fwscanf_(file, kWideFormat, value, length));
  CHECK_SCAN(f.fwscanf_l_(file, c, kWideFormat, value, length));
  CHECK_SCAN(f.swscanf_(kWide, kWideFormat, value, length));
  CHECK_SCAN(f.swscanf_l_(kWide, c, kWideFormat, value, length));
  CHECK_LIST(f.vfscanf_(file, kFormat, list));
  CHECK_LIST(f.vfscanf_l_(file, c, kFormat, list));
  CHECK_LIST(f.vsscanf_(kText, kFormat, list));
  CHECK_LIST(f.vsscanf_l_(kText, c, kFormat, list));
  CHECK_LIST(f.vfwscanf_(file, kWideFormat, list));
  CHECK_LIST(f.vfwscanf_l_(file, c, kWideFormat, list));
  CHECK_LIST(f.vswscanf_(kWide, kWideFormat, list));
  CHECK_LIST(f.vswscanf_l_(kWide, c, kWideFormat, list));
}

}  // namespace

TEST(stdlib, numbers_of_c17) { check_numbers(functions_of_c17, false); }
TEST(stdlib, numbers_of_c23) { check_numbers(functions_of_c23, true); }
TEST(stdlib, scans_of_c17) { check_scans(functions_of_c17, false); }
TEST(stdlib, scans_of_c23) { check_scans(functions_of_c23, true); }

// C++ has C17's library.
TEST(stdlib, numbers_of_cxx) {
  EXPECT_EQ(0, strtol("0b1", nullptr, 0));
  EXPECT_TRUE(functions_of_c17.strtol_ == strtol);
  EXPECT_TRUE(functions_of_c17.vfwscanf_ == vfwscanf);
}

TEST(stdlib, numbers_of_c23_beyond) {
  char *end;
  EXPECT_EQ(static_cast<unsigned long long>(-1),
            functions_of_c23.strtoull_(
                "0b1111111111111111111111111111111111111111111111111111111111111111", &end, 0));
  EXPECT_EQ('\0', *end);
  EXPECT_EQ(0, functions_of_c23.strtol_("0b1", &end, 8));
  EXPECT_STREQ("b1", end);
  EXPECT_EQ(0, functions_of_c23.strtol_(" 0b", &end, 0));
  EXPECT_STREQ("b", end);
  int value = 1;
  // The beginning of a prefix isn't a number.
  EXPECT_EQ(0, functions_of_c23.sscanf_("0b2", "%i", &value));
  EXPECT_EQ(1, functions_of_c23.sscanf_("0b11", "%3i", &value));
  EXPECT_EQ(1, value);
}
