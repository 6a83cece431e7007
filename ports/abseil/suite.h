// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Included at the start of each file of Abseil's own tests, which take for granted what a CloudABI
// program doesn't have: writes to standard output become writes to stderr, and there is an
// environment, empty at first, that lasts as long as the program.
#ifndef ABSEIL_SUITE_H
#define ABSEIL_SUITE_H

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <map>
#include <string>

namespace suite {

inline std::map<std::string, std::string> &environment() {
  static auto *const variables = new std::map<std::string, std::string>;
  return *variables;
}

inline char *get(const char *name) {
  auto found = environment().find(name);
  return found == environment().end() ? nullptr : found->second.data();
}

inline int set(const char *name, const char *value, int) {
  environment()[name] = value;
  return 0;
}

inline int unset(const char *name) {
  environment().erase(name);
  return 0;
}

}  // namespace suite

#define getenv(name) suite::get(name)
#define setenv(name, value, overwrite) suite::set(name, value, overwrite)
#define unsetenv(name) suite::unset(name)
#define cout cerr
#define stdout stderr
#define printf(...) fprintf(stderr, __VA_ARGS__)

#endif
