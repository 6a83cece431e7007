// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Regular expressions and shell patterns: in a text of 64 KiB, the match near its end, and in lines
// of a configuration or names of files, as programs ask.
#include <fnmatch.h>
#include <regex.h>
#include <stdlib.h>
#include <string.h>

#include "rows.h"

enum { SIZE = 1 << 16 };

static char *text;
static regex_t expression;
static size_t groups;

static void search(long count) {
  regmatch_t matches[4];
  for (long i = 0; i < count; ++i)
    sink += (size_t)regexec(&expression, text, groups, matches, 0);
}

static void search_lines(long count) {
  static const char *const lines[] = {"colour = 4200; a comment", "  size=17", "# nothing here",
                                      "name: value of a longer kind, with 12 words"};
  regmatch_t matches[4];
  for (long i = 0; i < count; ++i)
    sink += (size_t)regexec(&expression, lines[i % 4], groups, matches, 0);
}

static void row(const char *name, size_t size, const char *pattern, int flags, turns *run) {
  if (regcomp(&expression, pattern, flags) != 0)
    abort();
  groups = expression.re_nsub + 1;
  measure(name, size, run);
  regfree(&expression);
}

static void compile(long count) {
  for (long i = 0; i < count; ++i) {
    sink += (size_t)regcomp(&expression, "^([a-z]+)[ =:]+([0-9]+|on|off)$", REG_EXTENDED);
    regfree(&expression);
  }
}

static const char *shell_pattern;

static void match_names(long count) {
  static const char *const names[] = {"main.c", "tests/benchmarks/programs/libc/patterns.c",
                                      "library_test.cc", "README.md"};
  for (long i = 0; i < count; ++i)
    sink += (size_t)fnmatch(shell_pattern, names[i % 4], 0);
}

void pattern_rows(void) {
  text = malloc(SIZE + 1);
  for (size_t i = 0; i < SIZE; ++i)
    text[i] = "what the quick brown fox said to the dog, at length;\n"[i % 53];
  memcpy(text + SIZE - 40, "letter to 1 Hill Road, 12345 Sampletown", 39);
  text[SIZE] = '\0';
  row("regex_literal", SIZE, "letter", REG_EXTENDED, search);
  row("regex_literal_basic", SIZE, "to 1 H", 0, search);
  row("regex_no_match", SIZE, "lettuce", REG_EXTENDED, search);
  row("regex_without_case", SIZE, "LETTER", REG_EXTENDED | REG_ICASE, search);
  row("regex_class", SIZE, "[0-9]+ [A-Z][a-z]+", REG_EXTENDED, search);
  row("regex_words", SIZE, "[a-z]+ [0-9]+", REG_EXTENDED, search);
  row("regex_alternation", SIZE, "postcard|letter|parcel|telegram", REG_EXTENDED, search);
  row("regex_captures", SIZE, "([A-Z][a-z]+) Road, ([0-9]{5}) ([A-Z][a-z]+)", REG_EXTENDED, search);
  row("regex_lines", SIZE, "^letter.*", REG_EXTENDED | REG_NEWLINE, search);
  row("regex_any", SIZE, "t.*Hill", REG_EXTENDED, search);
  row("regex_line_captures", 1, "^ *([a-z]+) *[=:] *([0-9]+|[a-z ]+)", REG_EXTENDED, search_lines);
  row("regex_line_whether", 1, "[0-9]+", REG_EXTENDED | REG_NOSUB, search_lines);
  row("regex_line_anchored", 1, "^[a-z]+:", REG_EXTENDED, search_lines);
  measure("regex_compile", 1, compile);
  shell_pattern = "*.c";
  measure("fnmatch", 3, match_names);
  shell_pattern = "*_test.[ch]*";
  measure("fnmatch", 12, match_names);
  free(text);
}
