// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <fnmatch.h>
#include <locale.h>
#include <string.h>

#include "harness.h"

TEST(fnmatch, fnmatch) {
  const struct {
    const char *pattern, *string;
    int flags;
    bool matches;
  } cases[] = {
      {"", "", 0, true},
      {"", "a", 0, false},
      {"abc", "abc", 0, true},
      {"a?c", "abc", 0, true},
      {"a?c", "ac", 0, false},
      {"*", "", 0, true},
      {"*a*b*c*", "xxaxxbxxcxx", 0, true},
      {"*a*b*c", "xxaxxbxxcxx", 0, false},
      {"*.c", "foo.c", 0, true},
      {"*.c", "foo.cc", 0, false},
      {"[a-c]x", "bx", 0, true},
      {"[!a-c]x", "bx", 0, false},
      {"[!a-c]x", "dx", 0, true},
      {"[]a]", "]", 0, true},
      {"[!]a]", "]", 0, false},
      {"[a-]", "-", 0, true},
      {"[[:digit:][:upper:]]", "7", 0, true},
      {"[[:digit:][:upper:]]", "Q", 0, true},
      {"[[:digit:][:upper:]]", "q", 0, false},
      {"[[.a.]-[.c.]]", "b", 0, true},
      {"[[=b=]]", "b", 0, true},
      {"[abc", "[abc", 0, true},
      {"[\\]]", "]", 0, true},
      {"\\*", "*", 0, true},
      {"\\*", "a", 0, false},
      {"\\*", "\\a", FNM_NOESCAPE, true},
      {"a\\", "a\\", 0, false},
      {"*/b", "a/b", FNM_PATHNAME, true},
      {"*", "a/b", FNM_PATHNAME, false},
      {"*", "a/b", 0, true},
      {"?", "/", FNM_PATHNAME, false},
      {"[/]", "/", FNM_PATHNAME, false},
      {"a*/c", "ab/x/c", FNM_PATHNAME, false},
      {"*/*", "a/b", FNM_PATHNAME, true},
      {"*", ".a", FNM_PERIOD, false},
      {"?a", ".a", FNM_PERIOD, false},
      {"[.]a", ".a", FNM_PERIOD, false},
      {".*", ".a", FNM_PERIOD, true},
      {"*.c", ".c", FNM_PERIOD, false},
      {"a*", "a.b", FNM_PERIOD, true},
      {"*/*", "a/.b", FNM_PERIOD, true},
      {"*/*", "a/.b", FNM_PERIOD | FNM_PATHNAME, false},
      {"*/.*", "a/.b", FNM_PERIOD | FNM_PATHNAME, true},
  };
  for (const auto &c : cases) {
    int result = fnmatch(c.pattern, c.string, c.flags);
    EXPECT_STREQ(c.matches ? "" : c.pattern, result == 0 ? "" : c.pattern);
    EXPECT_EQ(c.matches ? 0 : FNM_NOMATCH, result);
  }
}

TEST(fnmatch, fnmatch_charset) {
  EXPECT_EQ(0, fnmatch_l("?", "\xc3\xa9", 0, LC_C_UNICODE_LOCALE));
  EXPECT_EQ(0, fnmatch_l("[\xc3\xa0-\xc3\xbf]x", "\xc3\xa9x", 0, LC_C_UNICODE_LOCALE));
  EXPECT_EQ(FNM_NOMATCH, fnmatch_l("?", "\xc3\xa9", 0, LC_C_LOCALE));
  EXPECT_EQ(0, fnmatch_l("a?b*",
                         "a\xff"
                         "bc\xfe",
                         0, LC_C_UNICODE_LOCALE));
}

TEST(fnmatch, fnmatch_hostile) {
  // Exponential for those who try all ways.
  static char text[5001];
  memset(text, 'a', sizeof(text) - 1);
  EXPECT_EQ(FNM_NOMATCH, fnmatch("*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b", text, 0));
}

TEST(fnmatch, fnmatch_hostile_names) {
  // None of these names ends, and each is looked for once in each bracket.
  static char pattern[4001];
  for (size_t i = 0; i < 4000; i += 2)
    memcpy(pattern + i, "[:", 2);
  EXPECT_EQ(0, fnmatch(pattern, pattern, 0));
}
