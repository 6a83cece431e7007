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
constexpr int kExtended = 0x1;
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

void compare() {
  std::string pattern = (below(10) == 0 ? "^" : "") + expression(3) + (below(10) == 0 ? "$" : "");
  std::string text;
  for (uint64_t i = below(12); i > 0; --i)
    text += "abc"[below(3)];
  regex_t theirs;
  cl_regex_t ours;
  int their_error = regcomp(&theirs, pattern.c_str(), REG_EXTENDED);
  int our_error = cl_regcomp(&ours, pattern.c_str(), kExtended);
  if (their_error != 0 || our_error != 0) {
    differ("%s: regcomp %d instead of %d", pattern.c_str(), our_error, their_error);
    return;
  }
  regmatch_t their_match = {-1, -1};
  cl_regmatch_t our_match = {-1, -1};
  regexec(&theirs, text.c_str(), 1, &their_match, 0);
  cl_regexec(&ours, text.c_str(), 1, &our_match, 0);
  if (their_match.rm_so != our_match.rm_so || their_match.rm_eo != our_match.rm_eo)
    differ("%s on %s: [%ld, %ld) instead of [%d, %d)", pattern.c_str(), text.c_str(),
           our_match.rm_so, our_match.rm_eo, their_match.rm_so, their_match.rm_eo);
  regfree(&theirs);
  cl_regfree(&ours);
}

}  // namespace

int main(int argc, char **argv) { return run(argc, argv, 20000, compare); }
