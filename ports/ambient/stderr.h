// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// For the test programs of ports that use no files, and for nothing that is installed: what they
// write to standard output they write to stderr here, and there is an environment, empty at first,
// that lasts as long as the program. It takes no more than `-include stderr.h`; for files see
// ambient.h.
#ifndef AMBIENT_STDERR_H
#define AMBIENT_STDERR_H

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <map>
#include <string>

#include "srand.h"

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

// GoogleTest's sources define some of these for themselves.
#pragma clang diagnostic ignored "-Wmacro-redefined"
#define getenv(name) suite::get(name)
#define setenv(name, value, overwrite) suite::set(name, value, overwrite)
#define unsetenv(name) suite::unset(name)
#define cout cerr
#define stdout stderr
#define printf(...) fprintf(stderr, __VA_ARGS__)

#endif
