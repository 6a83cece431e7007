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

TEST(fnmatch, fnmatch_hostile_brackets) {
  // None of these brackets ends, which is found out once for each, in short patterns and long ones.
  static char pattern[4205], text[8401];
  const size_t counts[] = {2000, 4200};
  for (const size_t n : counts) {
    pattern[0] = '*';
    memset(pattern + 1, '[', n);
    memcpy(pattern + 1 + n, "\\]x", 4);
    memset(text, '[', 2 * n);
    text[2 * n] = '\0';
    EXPECT_EQ(FNM_NOMATCH, fnmatch(pattern, text, 0));
    memcpy(text + 2 * n - 2, "]x", 3);
    EXPECT_EQ(0, fnmatch(pattern, text, 0));
  }
}

TEST(fnmatch, fnmatch_hostile_names_in_brackets) {
  // Each of these brackets ends, but the names in them don't.
  constexpr size_t kCount = 1000;
  static char pattern[5 * kCount + 3], text[2 * kCount + 1];
  pattern[0] = '*';
  for (size_t i = 0; i < kCount; ++i)
    memcpy(pattern + 1 + 5 * i, "[[.x]", 5);
  memcpy(pattern + 1 + 5 * kCount, "y", 2);
  memset(text, '.', 2 * kCount);
  EXPECT_EQ(FNM_NOMATCH, fnmatch(pattern, text, 0));
  text[2 * kCount - 1] = 'y';
  EXPECT_EQ(0, fnmatch(pattern, text, 0));
}

TEST(fnmatch, fnmatch_brackets_again) {
  // What is known of one place doesn't hold at others: there are brackets that don't end, or hold
  // names that are none, with others in them that do.
  EXPECT_EQ(0, fnmatch("*[[=]=]x", "[==]y[==]x", 0));
  EXPECT_EQ(0, fnmatch("*[[:]:][a]", "[::]b[::]a", 0));
  EXPECT_EQ(FNM_NOMATCH, fnmatch("*[[:]:][a]", "[::]b[::]c", 0));
  // A name that ends, before some that don't.
  EXPECT_EQ(0, fnmatch("*[[.a.]][[.b]c", "a.xa.a.c", 0));
  EXPECT_EQ(FNM_NOMATCH, fnmatch("*[[.a.]][[.b]c", "..x[.x.bc", 0));
}
