// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <locale.h>
#include <regex.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>

#include "harness.h"

// What a compiled pattern matches, as (start,end) for the whole and each group.
static void execute(const regex_t &regex, const char *text, int flags, char (&result)[200]) {
  regmatch_t groups[10];
  const int error = regexec_l(&regex, text, 10, groups, flags, LC_C_UNICODE_LOCALE);
  size_t length = 0;
  result[0] = '\0';
  if (error != 0) {
    snprintf(result, sizeof(result), "error %d", error);
    return;
  }
  for (size_t i = 0; i <= regex.re_nsub && i < 10; ++i)
    length += static_cast<size_t>(groups[i].rm_so < 0
                                      ? snprintf(result + length, sizeof(result) - length, "(?,?)")
                                      : snprintf(result + length, sizeof(result) - length,
                                                 "(%d,%d)", static_cast<int>(groups[i].rm_so),
                                                 static_cast<int>(groups[i].rm_eo)));
}

static const char *matches(const char *pattern, const char *text, int flags = REG_EXTENDED,
                           int execute_flags = 0) {
  static char result[200];
  char again[200];
  regex_t regex;
  const int error = regcomp_l(&regex, pattern, flags, LC_C_UNICODE_LOCALE);
  if (error != 0) {
    snprintf(result, sizeof(result), "error %d", error);
    return result;
  }
  execute(regex, text, execute_flags, result);
  // Later searches have automata, which the first one makes or does without.
  for (int turn = 0; turn < 3; ++turn) {
    execute(regex, text, execute_flags, again);
    EXPECT_STREQ(result, again);
  }
  // And there is another one for the question whether.
  regex_t whether;
  EXPECT_EQ(0, regcomp_l(&whether, pattern, flags | REG_NOSUB, LC_C_UNICODE_LOCALE));
  for (int turn = 0; turn < 2; ++turn)
    EXPECT_EQ(strcmp(result, "error 1") == 0 ? REG_NOMATCH : 0,
              regexec_l(&whether, text, 0, nullptr, execute_flags, LC_C_UNICODE_LOCALE));
  regfree(&whether);
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
  // Without a single instruction.
  EXPECT_STREQ("(0,0)(0,0)(0,0)(0,0)(0,0)(0,0)",
               matches("((((((){255}){255}){255}){255}){255})", "a") + 5);
}

TEST(regex, regexec_characters) {
  // Characters of several bytes, and bytes that are none, by the tables for single bytes and
  // without.
  EXPECT_STREQ("(3,7)", matches("\u00fc[^x]", "ab\xc3\u00fc\u00e9z"));
  EXPECT_STREQ("(0,4)", matches("[\u00e0-\u00ff]+", "\u00fc\u00e9z", REG_EXTENDED));
  EXPECT_STREQ("(2,5)", matches("\u20ac", "ab\u20ac", REG_EXTENDED));
  EXPECT_STREQ("(1,3)", matches("\u00c4", "b\u00e4", REG_EXTENDED | REG_ICASE));
  // The sign for Kelvin is a k.
  EXPECT_STREQ("(1,4)", matches("k", "b\u212a", REG_EXTENDED | REG_ICASE));
  EXPECT_STREQ("(0,6)(2,6)", matches(".([^a]*)", "\u00e4\u00fc\u00f6", REG_EXTENDED));
}

TEST(regex, regexec_classes) {
  // More classes of characters than an automaton remembers: each of these is one.
  static char pattern[2000], text[2000];
  size_t in_pattern = 0, in_text = 0;
  for (int c = 0; c < 400; ++c) {
    wchar_t wide = static_cast<wchar_t>(0x4e00 + c);
    mbstate_t state = {};
    char bytes[4];
    wcrtomb_l(bytes, wide, &state, LC_C_UNICODE_LOCALE);
    memcpy(pattern + in_pattern, bytes, 3);
    in_pattern += 3;
    pattern[in_pattern++] = '?';
    memcpy(text + in_text, bytes, 3);
    in_text += 3;
  }
  memcpy(pattern + in_pattern, "!", 2);
  memcpy(text + in_text, "!", 2);
  EXPECT_STREQ("(0,1201)", matches(pattern, text));
}

TEST(regex, regexec_forgets) {
  // An automaton of this would have 2^11 states: more than it may have, so that it is forgotten
  // several times or given up, with the same result.
  static char text[30001];
  unsigned state = 1;
  for (int i = 0; i < 30000; ++i) {
    state = state * 1103515245 + 12345;
    text[i] = (state >> 20 & 1) != 0 ? 'a' : 'b';
  }
  text[30000 - 11] = 'a';
  EXPECT_STREQ("(0,30000)(29988,29989)", matches("(a|b)*a[ab]{10}", text));
  EXPECT_STREQ("error 1", matches("(a|b)*a[ab]{10}c", text));
  // One with little to remember in between.
  memset(text + 5000, 'b', 20000);
  EXPECT_STREQ("(0,30000)(29988,29989)", matches("(a|b)*a[ab]{10}", text));
}

TEST(regex, regexec_hostile_patterns) {
  // Repetitions of repetitions, as high as nobody's stack.
  static char pattern[1000001];
  static const char repetitions[] = "+*?";
  for (const char *c = repetitions; *c != '\0'; ++c) {
    memset(pattern, *c, 1000000);
    pattern[0] = 'a';
    EXPECT_STREQ(*c == '?' ? "(0,1)" : "(0,2)", matches(pattern, "aab"));
  }
  EXPECT_STREQ("(0,2)(0,1)", matches("(b)+?c", "bc"));
  EXPECT_STREQ("(0,1)(?,?)", matches("(b)+?c", "c"));
  EXPECT_STREQ("(0,3)", matches("a{2}?*b", "aab"));
  for (size_t i = 1; i + 3 < sizeof(pattern); i += 3)
    memcpy(pattern + i, "{1}", 4);
  EXPECT_STREQ("error 12", matches(pattern, "a"));
  // Nothing, two to the power of 200 times.
  size_t at = 0;
  for (int i = 0; i < 200; ++i)
    pattern[at++] = '(';
  for (int i = 0; i < 200; ++i, at += 4)
    memcpy(pattern + at, "){2}", 5);
  regex_t regex;
  EXPECT_EQ(0, regcomp_l(&regex, pattern, REG_EXTENDED, LC_C_UNICODE_LOCALE));
  regmatch_t whole;
  EXPECT_EQ(0, regexec_l(&regex, "a", 1, &whole, 0, LC_C_UNICODE_LOCALE));
  EXPECT_EQ(0, whole.rm_eo);
  regfree(&regex);
  EXPECT_STREQ("(0,0)(0,0)", matches("(){2,}", "a"));
  // Names without an end.
  for (at = 0; at < 1000000; at += 2)
    memcpy(pattern + at, "[:", 2);
  EXPECT_STREQ("error 7", matches(pattern, "a"));
}
