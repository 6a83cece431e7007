// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "support/string_search.h"

char *strstr(const char *haystack, const char *needle) {
  if (needle[0] == '\0')
    return const_cast<char *>(haystack);
  const char *start = haystack;
  const size_t length = strlen(needle);
  // The end of the haystack is looked for in steps that grow: a match near the start of a long
  // string shouldn't cost a walk to its end.
  size_t known = 0;
  for (size_t step = 256 + length;; step *= 2) {
    const size_t more = strnlen(start + known, step);
    known += more;
    const char *found = string_search::find(start, known, needle, length);
    if (found != nullptr)
      return const_cast<char *>(found);
    if (more < step)
      return nullptr;
    start += known - (length - 1);
    known = length - 1;
  }
}
