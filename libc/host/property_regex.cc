// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// regexec() against the host's: whether and where an extended expression matches. What the
// subexpressions match isn't compared: glibc's deviates from POSIX's rules there in about one of a
// hundred matches, mostly for repeated ones.

#include "property.h"

#include <regex.h>

using namespace property;

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
constexpr int kExtended = 0x1, kIgnoreCase = 0x2, kNoPlaces = 0x4, kNewline = 0x8;
constexpr int kNotStart = 0x1, kNotEnd = 0x2;
}

namespace {

std::string expression(int depth) {
  uint64_t kind = below(9);
  if (depth == 0 || kind < 3)
    return one_of({"a", "b", "c", ".", "[ab]", "[^a]", "a", "b"});
  std::string part = expression(depth - 1);
  switch (kind) {
  case 3:
    return part + expression(depth - 1);
  case 4:
    return "(" + part + "|" + expression(depth - 1) + ")";
  case 5:
    return "(" + part + ")*";
  case 6:
    return "(" + part + ")+";
  case 7:
    return "(" + part + ")?";
  default: {
    uint64_t least = below(3), most = std::max<uint64_t>(1, least + below(3));
    return "(" + part + "){" + std::to_string(least) + "," + std::to_string(most) + "}";
  }
  }
}

// Several texts for each expression: the first one may be searched in another way than those that
// follow, and so are long ones.
void compare() {
  std::string pattern = (below(10) == 0 ? "^" : "") + expression(3) + (below(10) == 0 ? "$" : "");
  const bool lines = below(4) == 0, folded = below(8) == 0, without_places = below(4) == 0;
  regex_t theirs;
  cl_regex_t ours;
  int their_error = regcomp(&theirs, pattern.c_str(),
                            REG_EXTENDED | (lines ? REG_NEWLINE : 0) | (folded ? REG_ICASE : 0) |
                                (without_places ? REG_NOSUB : 0));
  int our_error = cl_regcomp(&ours, pattern.c_str(),
                             kExtended | (lines ? kNewline : 0) | (folded ? kIgnoreCase : 0) |
                                 (without_places ? kNoPlaces : 0));
  if (their_error != 0 || our_error != 0) {
    differ("%s: regcomp %d instead of %d", pattern.c_str(), our_error, their_error);
    return;
  }
  for (uint64_t turn = below(4); turn < 4; ++turn) {
    std::string text;
    for (uint64_t i = below(below(8) == 0 ? 300 : 12); i > 0; --i)
      text += (lines && below(6) == 0) ? '\n' : folded ? "aBcA"[below(4)] : "abc"[below(3)];
    const bool not_start = below(8) == 0, not_end = below(8) == 0;
    regmatch_t their_match = {-1, -1};
    cl_regmatch_t our_match = {-1, -1};
    const int their_result = regexec(&theirs, text.c_str(), !without_places, &their_match,
                                     (not_start ? REG_NOTBOL : 0) | (not_end ? REG_NOTEOL : 0));
    const int our_result = cl_regexec(&ours, text.c_str(), !without_places, &our_match,
                                      (not_start ? kNotStart : 0) | (not_end ? kNotEnd : 0));
    if ((their_result == 0) != (our_result == 0))
      differ("%s on %s: %d instead of %d", pattern.c_str(), text.c_str(), our_result, their_result);
    else if (their_match.rm_so != our_match.rm_so || their_match.rm_eo != our_match.rm_eo)
      differ("%s on %s: [%ld, %ld) instead of [%d, %d)", pattern.c_str(), text.c_str(),
             our_match.rm_so, our_match.rm_eo, their_match.rm_so, their_match.rm_eo);
  }
  regfree(&theirs);
  cl_regfree(&ours);
}

// What groups match is found in one way for small expressions and in another for large ones. So an
// expression has to give the same as one to which a large alternative has been added that never
// matches.
void compare_groups() {
  std::string pattern = expression(3), large = pattern + "|z{70}";
  cl_regex_t expressions[2];
  if (cl_regcomp(&expressions[0], pattern.c_str(), kExtended) != 0 ||
      cl_regcomp(&expressions[1], large.c_str(), kExtended) != 0) {
    differ("%s: regcomp failed", pattern.c_str());
    return;
  }
  for (int turn = 0; turn < 2; ++turn) {
    std::string text;
    for (uint64_t i = below(20); i > 0; --i)
      text += "abc"[below(3)];
    cl_regmatch_t matches[2][10] = {};
    int results[2];
    for (int i = 0; i < 2; ++i)
      results[i] = cl_regexec(&expressions[i], text.c_str(), 10, matches[i], 0);
    if (results[0] != results[1] || memcmp(matches[0], matches[1], sizeof(matches[0])) != 0)
      differ("%s on %s: groups depend on the expression's size", pattern.c_str(), text.c_str());
  }
  cl_regfree(&expressions[0]);
  cl_regfree(&expressions[1]);
}

void compare_both() {
  compare();
  compare_groups();
}

}  // namespace

int main(int argc, char **argv) { return run(argc, argv, 20000, compare_both); }
