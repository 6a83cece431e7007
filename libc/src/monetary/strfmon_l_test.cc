// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <locale.h>
#include <monetary.h>
#include <string.h>
#include <wchar.h>

#include "harness.h"
#include "support/locale_data.h"

// A locale that has money: like that of the United States.
static __locale dollars() {
  __locale locale = __c_locale;
  static char point[] = ".", comma[] = ",", grouping[] = "\3\3", none[] = "", minus[] = "-",
              symbol[] = "$", international[] = "USD ";
  lconv &n = locale.numbers;
  n.mon_decimal_point = point;
  n.mon_thousands_sep = comma;
  n.mon_grouping = grouping;
  n.positive_sign = none;
  n.negative_sign = minus;
  n.currency_symbol = symbol;
  n.int_curr_symbol = international;
  n.frac_digits = n.int_frac_digits = 2;
  n.p_cs_precedes = n.n_cs_precedes = n.int_p_cs_precedes = n.int_n_cs_precedes = 1;
  n.p_sep_by_space = n.n_sep_by_space = 0;
  n.int_p_sep_by_space = n.int_n_sep_by_space = 1;
  n.p_sign_posn = n.n_sign_posn = n.int_p_sign_posn = n.int_n_sign_posn = 1;
  return locale;
}

// The examples of POSIX, with the amounts 123.45, -123.45 and 3456.781.
static const struct {
  const char *format;
  const char *text[3];
} examples[] = {
    {"%n", {"$123.45", "-$123.45", "$3,456.78"}},
    {"%11n", {"    $123.45", "   -$123.45", "  $3,456.78"}},
    {"%-11n", {"$123.45    ", "-$123.45   ", "$3,456.78  "}},
    {"%#5n", {" $   123.45", "-$   123.45", " $ 3,456.78"}},
    {"%=*#5n", {" $***123.45", "-$***123.45", " $*3,456.78"}},
    {"%=0#5n", {" $000123.45", "-$000123.45", " $03,456.78"}},
    {"%^#5n", {" $  123.45", "-$  123.45", " $ 3456.78"}},
    {"%^#5.0n", {" $  123", "-$  123", " $ 3457"}},
    {"%^#5.4n", {" $  123.4500", "-$  123.4500", " $ 3456.7810"}},
    {"%(#5n", {" $   123.45 ", "($   123.45)", " $ 3,456.78 "}},
    {"%!(#5n", {"    123.45 ", "(   123.45)", "  3,456.78 "}},
    {"%i", {"USD 123.45", "-USD 123.45", "USD 3,456.78"}},
    {"%!n", {"123.45", "-123.45", "3,456.78"}},
    {"%(n", {"$123.45", "($123.45)", "$3,456.78"}},
};

TEST(monetary, strfmon_l) {
  __locale locale = dollars();
  static const double amounts[] = {123.45, -123.45, 3456.781};
  for (const auto &example : examples) {
    for (int i = 0; i < 3; ++i) {
      char text[64];
      ssize_t length = strfmon_l(text, sizeof(text), &locale, example.format, amounts[i]);
      EXPECT_STREQ(example.text[i], text);
      EXPECT_EQ(strlen(example.text[i]), length);
    }
  }
}

TEST(monetary, strfmon) {
  char text[64];
  EXPECT_EQ(7, strfmon(text, sizeof(text), "%n", 1234.5));
  EXPECT_STREQ("1234.50", text);
  EXPECT_EQ(14, strfmon(text, sizeof(text), "[%n|%%|%n]", -1.0, 2.0));
  EXPECT_STREQ("[-1.00|%|2.00]", text);
  EXPECT_EQ(12, strfmon(text, sizeof(text), "%.6Ln", -1234.5L));
  EXPECT_STREQ("-1234.500000", text);
}

TEST(monetary, strfmon_errors) {
  char text[8];
  EXPECT_FAILS(E2BIG, strfmon(text, 7, "%n", 1234.5));
  EXPECT_EQ(7, strfmon(text, 8, "%n", 1234.5));
  EXPECT_FAILS(E2BIG, strfmon(text, 8, "%99n", 1.0));
  EXPECT_FAILS(EINVAL, strfmon(text, 8, "%d", 1.0));
  EXPECT_FAILS(EINVAL, strfmon(text, 8, "%99999n", 1.0));
  EXPECT_FAILS(EINVAL, strfmon(text, 8, "%", 1.0));
}

TEST(wchar, wcsfmon) {
  __locale locale = dollars();
  wchar_t text[64];
  EXPECT_EQ(11, wcsfmon_l(text, 64, &locale, L"\u2014%n\u2014", 3456.781));
  EXPECT_EQ(0, wcscmp(L"\u2014$3,456.78\u2014", text));
  EXPECT_EQ(4, wcsfmon(text, 64, L"%n", 1.0));
}

// Where sign, symbol and space go: the table of C17, 7.11.2.1, for a negative amount, and below it
// what a positive one without a sign looks like.
TEST(monetary, strfmon_l_positions) {
  static const char *const negative[2][5][3] = {{{"(1.25$)", "(1.25 $)", "(1.25$)"},
                                                 {"-1.25$", "-1.25 $", "- 1.25$"},
                                                 {"1.25$-", "1.25 $-", "1.25$ -"},
                                                 {"1.25-$", "1.25 -$", "1.25- $"},
                                                 {"1.25$-", "1.25 $-", "1.25$ -"}},
                                                {{"($1.25)", "($ 1.25)", "($1.25)"},
                                                 {"-$1.25", "-$ 1.25", "- $1.25"},
                                                 {"$1.25-", "$ 1.25-", "$1.25 -"},
                                                 {"-$1.25", "-$ 1.25", "- $1.25"},
                                                 {"$-1.25", "$- 1.25", "$ -1.25"}}};
  __locale locale = dollars();
  lconv &n = locale.numbers;
  for (int first = 0; first < 2; ++first) {
    for (int position = 0; position < 5; ++position) {
      for (int space = 0; space < 3; ++space) {
        n.p_cs_precedes = n.n_cs_precedes = static_cast<char>(first);
        n.p_sign_posn = n.n_sign_posn = static_cast<char>(position);
        n.p_sep_by_space = n.n_sep_by_space = static_cast<char>(space);
        char text[32];
        EXPECT_GT(strfmon_l(text, sizeof(text), &locale, "%n", -1.25), 0);
        EXPECT_STREQ(negative[first][position][space], text);
        EXPECT_GT(strfmon_l(text, sizeof(text), &locale, "%n", 1.25), 0);
        const bool between = space == 1 || (space == 2 && position == 4 - !first);
        EXPECT_STREQ(first ? (between ? "$ 1.25" : "$1.25") : (between ? "1.25 $" : "1.25$"), text);
      }
    }
  }
}
