// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <locale.h>
#include <regex.h>
#include <stdio.h>
#include <string.h>

#include "harness.h"

// What a pattern matches, as (start,end) for the whole and each group.
static const char *matches(const char *pattern, const char *text, int flags = REG_EXTENDED,
                           int execute_flags = 0) {
  static char result[200];
  regex_t regex;
  int error = regcomp_l(&regex, pattern, flags, LC_C_UNICODE_LOCALE);
  if (error != 0) {
    snprintf(result, sizeof(result), "error %d", error);
    return result;
  }
  regmatch_t groups[10];
  error = regexec_l(&regex, text, 10, groups, execute_flags, LC_C_UNICODE_LOCALE);
  size_t length = 0;
  result[0] = '\0';
  if (error != 0) {
    snprintf(result, sizeof(result), "error %d", error);
  } else {
    for (size_t i = 0; i <= regex.re_nsub && i < 10; ++i)
      length += static_cast<size_t>(
          groups[i].rm_so < 0
              ? snprintf(result + length, sizeof(result) - length, "(?,?)")
              : snprintf(result + length, sizeof(result) - length, "(%d,%d)",
                         static_cast<int>(groups[i].rm_so), static_cast<int>(groups[i].rm_eo)));
  }
  regfree(&regex);
  return result;
}

TEST(regex, regexec_leftmost_longest) {
  EXPECT_STREQ("(2,5)", matches("a+", "bbaaab"));
  EXPECT_STREQ("(0,4)", matches("ab|abcd", "abcde"));
  EXPECT_STREQ("(1,3)", matches("bc|cde|de", "abcde"));
  EXPECT_STREQ("(0,0)", matches("x*", "axx"));
  EXPECT_STREQ("error 1", matches("abd", "abc"));
  EXPECT_STREQ("(0,3)", matches("^abc$", "abc"));
  EXPECT_STREQ("error 1", matches("^abc$", "abcd"));
  EXPECT_STREQ("(0,3)", matches("a.c", "a\nc"));
  EXPECT_STREQ("(0,0)", matches("", "abc"));
}

TEST(regex, regexec_groups) {
  EXPECT_STREQ("(0,4)(0,2)(2,3)(3,4)", matches("(a|ab)(c|bcd)(d*)", "abcd"));
  EXPECT_STREQ("(0,3)(0,1)(?,?)(1,3)", matches("(a*)(ab)*(b*)", "abb"));
  EXPECT_STREQ("(0,2)(1,2)(?,?)(1,2)", matches("((a)|(b))*", "ab"));
  EXPECT_STREQ("(0,0)(0,0)", matches("(a*)*", "b"));
  EXPECT_STREQ("(0,3)(0,3)", matches("(a*)*", "aaa"));
  EXPECT_STREQ("(0,0)(0,0)", matches("(a*)+", "b"));
  EXPECT_STREQ("(0,3)(1,2)(?,?)", matches("(a|b)*c|(a|ab)*c", "abc"));
  EXPECT_STREQ("(0,4)(2,4)(?,?)", matches("(..)*(...)*", "abcd"));
  EXPECT_STREQ("(0,5)(0,2)(2,5)", matches("(..)*(...)*", "abcde"));
  EXPECT_STREQ("(0,7)(2,4)(4,7)", matches("(..)*(...)*", "abcdefg"));
  EXPECT_STREQ("(0,3)(2,3)", matches("(a){2,3}", "aaaa"));
  EXPECT_STREQ("(0,1)(?,?)", matches("(a){0}b", "ba"));
  EXPECT_STREQ("(0,2)(1,2)", matches("(a){1,}", "aab"));
  EXPECT_STREQ("(0,4)(1,3)(2,3)", matches("a(b(c))d", "abcd"));
  EXPECT_STREQ("(0,2)(0,2)(?,?)", matches("(a|b|ab|(a)b)", "ab"));
  EXPECT_STREQ("(0,9)(3,9)", matches("(foo|foobar)*", "foofoobar"));
  EXPECT_STREQ("(0,2)(0,1)(1,1)(?,?)", matches("(a?)((ab)?)b", "ab"));
  EXPECT_STREQ("(0,6)(4,6)(?,?)(5,6)", matches("(a(b)?(c)?)*", "abaaac"));
  EXPECT_STREQ("(0,3)(0,3)(2,3)", matches("((a|b)*)", "aba"));
}

TEST(regex, regexec_brackets) {
  EXPECT_STREQ("(1,4)", matches("[b-d]+", "abcde"));
  EXPECT_STREQ("(3,5)", matches("[^a-c]+", "abcde"));
  EXPECT_STREQ("(0,3)", matches("[]x-]+", "x]-a"));
  EXPECT_STREQ("(2,5)", matches("[[:digit:]]+", "ab123c"));
  EXPECT_STREQ("(0,1)", matches("[\\]", "\\"));
  EXPECT_STREQ("(0,2)", matches(".", "\xc3\xa9"));
  EXPECT_STREQ("(0,4)", matches("[\xc3\xa0-\xc3\xbf]+", "\xc3\xa9\xc3\xa8z"));
  EXPECT_STREQ("(0,1)", matches(".", "\xff\xff"));
  EXPECT_STREQ("error 7", matches("[abc", "a"));
  EXPECT_STREQ("error 4", matches("[[:nothing:]]", "a"));
  EXPECT_STREQ("error 3", matches("[[.ab.]]", "a"));
  EXPECT_STREQ("error 11", matches("[z-a]", "a"));
}

TEST(regex, regexec_basic) {
  EXPECT_STREQ("(0,3)(0,2)", matches("\\(ab\\)*c", "abc", 0));
  EXPECT_STREQ("(0,2)", matches("*a", "*a", 0));
  EXPECT_STREQ("(0,3)", matches("a\\{2,3\\}", "aaaa", 0));
  EXPECT_STREQ("(0,3)", matches("a+b", "a+b", 0));
  EXPECT_STREQ("(1,3)", matches("$a", "b$a", 0));
  EXPECT_STREQ("(1,3)", matches("a^", "ba^", 0));
  EXPECT_STREQ("error 6", matches("\\(a\\)\\1", "aa", 0));
  EXPECT_STREQ("error 8", matches("\\(a", "a", 0));
  EXPECT_STREQ("error 8", matches("a\\)", "a", 0));
}

TEST(regex, regexec_errors) {
  EXPECT_STREQ("error 8", matches("(a", "a"));
  EXPECT_STREQ("error 8", matches("a)", "a"));
  EXPECT_STREQ("error 13", matches("*a", "a"));
  EXPECT_STREQ("error 13", matches("a|+", "a"));
  EXPECT_STREQ("error 5", matches("a\\", "a"));
  EXPECT_STREQ("error 9", matches("a{1", "a"));
  EXPECT_STREQ("error 10", matches("a{2,1}", "a"));
  EXPECT_STREQ("error 10", matches("a{999}", "a"));
}

TEST(regex, regexec_flags) {
  EXPECT_STREQ("(0,3)", matches("aBc", "AbC", REG_EXTENDED | REG_ICASE));
  EXPECT_STREQ("(0,2)", matches("[a-c]+", "Bcx", REG_EXTENDED | REG_ICASE));
  EXPECT_STREQ("error 1", matches("[^a]", "A", REG_EXTENDED | REG_ICASE));
  EXPECT_STREQ("(2,3)", matches("^b", "a\nb", REG_EXTENDED | REG_NEWLINE));
  EXPECT_STREQ("(0,1)", matches("a$", "a\nb", REG_EXTENDED | REG_NEWLINE));
  EXPECT_STREQ("error 1", matches("a.b|a[^x]b", "a\nb", REG_EXTENDED | REG_NEWLINE));
  EXPECT_STREQ("error 1", matches("^a", "a", REG_EXTENDED, REG_NOTBOL));
  EXPECT_STREQ("error 1", matches("a$", "a", REG_EXTENDED, REG_NOTEOL));
}

TEST(regex, regexec_shell) {
  EXPECT_STREQ("(0,5)", matches("*.[ch]", "foo.c", REG_FNMATCH));
  EXPECT_STREQ("error 1", matches("*.[!ch]", "foo.c", REG_FNMATCH));
  EXPECT_STREQ("error 1", matches("*", "a/b", REG_FNMATCH | REG_FNMATCH_PATHNAME));
  EXPECT_STREQ("error 1", matches("*", ".a", REG_FNMATCH | REG_FNMATCH_PERIOD));
  EXPECT_STREQ("(0,2)", matches(".?", ".a", REG_FNMATCH | REG_FNMATCH_PERIOD));
  EXPECT_STREQ("(0,2)", matches("\\*a", "*a", REG_FNMATCH));
  EXPECT_STREQ("(0,3)", matches("\\*", "\\ab", REG_FNMATCH | REG_FNMATCH_NOESCAPE));
}

TEST(regex, regexec_linear) {
  // Exponential, or at least quadratic, for those who try all ways.
  static char text[20001];
  memset(text, 'a', 20000);
  EXPECT_STREQ("error 1", matches("(a*)*b", text));
  EXPECT_STREQ("error 1", matches("(a|a|aa)*(a|aa)*b", text));
  EXPECT_STREQ("(0,20000)(19999,20000)", matches("(a|a)*", text));
  EXPECT_STREQ("(0,20000)(19998,20000)(?,?)", matches("(a|ab|aa|(a*b))*", text));
  EXPECT_STREQ("error 12", matches("((((a{200}){200}){200}){200})", "a"));
}
