// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// fnmatch() against the host's, with all of POSIX's flags.

#include "property.h"

#include <fnmatch.h>

using namespace property;

// The values of the flags in libc/include/fnmatch.h.
extern "C" int cl_fnmatch(const char *, const char *, int);
constexpr int kPathname = 0x1, kPeriod = 0x2, kNoEscape = 0x4;

int main(int argc, char **argv) {
  return run(argc, argv, 200000, [] {
    std::string pattern, text;
    for (uint64_t i = below(8); i > 0; --i)
      pattern += one_of({"*", "?", "a", "b", ".", "/", "[ab]", "[!a]", "\\a", "[a-"});
    for (uint64_t i = below(8); i > 0; --i)
      text += "ab./"[below(4)];
    int flags = static_cast<int>(below(8));
    int theirs =
        fnmatch(pattern.c_str(), text.c_str(),
                (flags & kPathname ? FNM_PATHNAME : 0) | (flags & kPeriod ? FNM_PERIOD : 0) |
                    (flags & kNoEscape ? FNM_NOESCAPE : 0));
    int ours = cl_fnmatch(pattern.c_str(), text.c_str(), flags);
    if (ours != theirs)
      differ("fnmatch %s %s %d: %d instead of %d", pattern.c_str(), text.c_str(), flags, ours,
             theirs);
  });
}
