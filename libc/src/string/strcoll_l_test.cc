// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <locale.h>
#include <string.h>

#include "harness.h"

TEST(string, strcoll_l) {
  EXPECT_LT(strcoll_l("abc", "abd", LC_C_LOCALE), 0);
  EXPECT_EQ(0, strcoll_l("abc", "abc", LC_C_UNICODE_LOCALE));
  EXPECT_GT(strcoll_l("a", "B", LC_C_UNICODE_LOCALE), 0);
  EXPECT_GT(strcoll("b", "a"), 0);
}

// Expects that each string is less than the next one.
template <size_t size>
static void expect_order(const char *name, const char *const (&strings)[size]) {
  locale_t locale = newlocale(LC_ALL_MASK, name, nullptr);
  EXPECT_TRUE(locale != nullptr);
  for (size_t i = 0; i < size; ++i) {
    for (size_t j = 0; j < size; ++j) {
      const int order = strcoll_l(strings[i], strings[j], locale);
      EXPECT_EQ((i > j) - (i < j), (order > 0) - (order < 0));
    }
  }
  freelocale(locale);
}

TEST(string, strcoll_l_levels) {
  // Letters, then accents, then case, then punctuation.
  const char *const words[] = {"",     "co op", "co-op", "coop", "COOP",  "coöp",   "cote",
                               "Cote", "coté",  "côte",  "côté", "cotes", "straße", "strasz"};
  expect_order("en_US", words);
  expect_order("fr_FR", words);
  expect_order("de_DE", words);
  expect_order("nl_NL", words);
  // Digits, Latin, Greek, Cyrillic, Hangul, kana, ideographs, and what isn't listed.
  const char *const scripts[] = {"1",  "10", "2",    "z",  "ω",  "ё",
                                 "ж",  "가", "가가", "각", "나", "あ",
                                 "ア", "か", "が",   "一", "丁", "\xf0\xa0\x80\x80"};
  expect_order("ru_RU", scripts);
  // A contraction: l and a dot in the middle are one letter.
  const char *const contractions[] = {"l", "l·", "l·a", "lb", "m"};
  expect_order("en_US", contractions);
}

TEST(string, strcoll_l_ideographs) {
  // By the sound: a, ba, zuo; in front of Latin letters.
  const char *const chinese[] = {"1", "阿", "疤", "座", "a", "ω"};
  expect_order("zh_CN", chinese);
  // In the order of JIS, where letters have no levels: katakana of JIS X 0201 come before hiragana.
  const char *const japanese[] = {"A", "B", "a", "ｱ", "あ", "ア", "亜", "腕", "弌", "가"};
  expect_order("ja_JP", japanese);
}

TEST(string, strcoll_l_bytes) {
  // Wrong bytes come last, each as a character.
  const char *const wrong[] = {"ab",    "a\xc3\xa9", "a\x80", "a\x80z",
                               "a\xc3", "a\xc3z",    "a\xff", "b"};
  expect_order("en_US", wrong);
  const char *const latin[] = {"cote", "cot\xe9", "c\xf4te", "d"};
  expect_order("fr_FR.ISO-8859-1", latin);
}

TEST(string, strcoll_l_category) {
  locale_t locale = newlocale(LC_ALL_MASK & ~LC_COLLATE_MASK, "en_US", nullptr);
  EXPECT_GT(strcoll_l("a", "B", locale), 0);
  locale = newlocale(LC_COLLATE_MASK, "en_US", locale);
  EXPECT_LT(strcoll_l("a", "B", locale), 0);
  freelocale(locale);
}
