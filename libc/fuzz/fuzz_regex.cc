// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Regular expressions, and what they find in a text: the first byte gives the flags.

#include "guarded.h"

extern "C" {
// As in libc/include/regex.h.
struct cl_regex_t {
  size_t re_nsub;
  void *compiled;
  void *reserved[6];
};
struct cl_regmatch_t {
  ssize_t rm_so, rm_eo;
};
int cl_regcomp(cl_regex_t *, const char *, int);
int cl_regexec(const cl_regex_t *, const char *, size_t, cl_regmatch_t *, int);
void cl_regfree(cl_regex_t *);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static Guarded patterns, texts;
  if (size >= 300)
    return 0;
  Input input(data, size);
  int flags = static_cast<int>(input.byte() & 0xf);
  const char *pattern = input.text(patterns);
  const char *text = input.text(texts);
  cl_regex_t expression;
  if (cl_regcomp(&expression, pattern, flags) != 0)
    return 0;
  // The first search of a short text has no automata, those after it do.
  cl_regmatch_t matches[3][10] = {};
  int results[3];
  ssize_t length = static_cast<ssize_t>(strlen(text));
  bool without_places = flags & 0x4;  // REG_NOSUB
  for (int turn = 0; turn < 3; ++turn) {
    results[turn] = cl_regexec(&expression, text, 10, matches[turn], 0);
    if (results[turn] == 0 && !without_places)
      for (const cl_regmatch_t &match : matches[turn])
        check(match.rm_so == -1
                  ? match.rm_eo == -1
                  : match.rm_so >= 0 && match.rm_so <= match.rm_eo && match.rm_eo <= length);
    check(results[turn] == results[0] &&
          memcmp(matches[turn], matches[0], sizeof(matches[0])) == 0);
  }
  cl_regfree(&expression);
  return 0;
}
