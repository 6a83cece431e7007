// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The order of strverscmp() and wcsverscmp(): runs of digits compare as numbers, so that part9
// comes before part10. Runs that begin with a zero are fractions, and a fraction of zeros comes
// before its own beginning: 000 < 00 < 01 < 010 < 09 < 0 < 1 < 9 < 10.
#pragma once

#include <stddef.h>

template <typename Char> int compare_versions(const Char *a, const Char *b) {
  auto digit = [](Char c) { return c >= '0' && c <= '9'; };
  // Walk to the first difference; remember where the digits before it begin, and whether all of
  // them are zeros.
  size_t i = 0, start = 0;
  bool zeros = true;
  for (; a[i] == b[i]; ++i) {
    if (a[i] == 0)
      return 0;
    if (!digit(a[i])) {
      start = i + 1;
      zeros = true;
    } else if (a[i] != '0') {
      zeros = false;
    }
  }
  const int difference = a[i] < b[i] ? -1 : 1;
  if (digit(a[start]) && a[start] != '0' && digit(b[start]) && b[start] != '0') {
    // Two integers: the one with more digits is greater.
    size_t more = i;
    while (digit(a[more]) && digit(b[more]))
      ++more;
    return digit(a[more]) ? 1 : digit(b[more]) ? -1 : difference;
  }
  // After nothing but zeros, the run that goes on comes before the one that ends.
  if (zeros && start < i && digit(a[i]) != digit(b[i]))
    return digit(a[i]) ? -1 : 1;
  return difference;
}
