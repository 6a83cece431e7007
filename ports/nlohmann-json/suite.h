// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// For the file that holds doctest: it has options that name files, and takes lists of words apart.
#include "../boost/suite/suite.cc"

#undef cout
#define cout suite_cout
namespace std {
static ostream &suite_cout = cerr;
inline char *suite_strtok(char *text, const char *delimiters) {
  static char *rest;
  return strtok_r(text, delimiters, &rest);
}
}  // namespace std
#define strtok(text, delimiters) suite_strtok(text, delimiters)
#define isatty(fd) (static_cast<void>(fd), 0)
