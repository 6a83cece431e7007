// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "support/string_search.h"

// From a place on where nothing is known. A function of its own, so that strstr() has nothing to
// save when it is done at once.
[[gnu::noinline]] static const char *find_from(const char *start, const char *needle, size_t length,
                                               size_t other) {
  // The end of the haystack is looked for in steps that grow: a match near the start of a long
  // string shouldn't cost a walk to its end. They stay small enough for what was walked over to be
  // near when it is searched.
  constexpr size_t kLongest = 16 << 10;
  size_t known = 0;
  for (size_t step = 512 + length;; step = step < kLongest ? 4 * step : step) {
    // One byte of the needle may not come for long, and is looked for together with the end.
    const char *next = strchrnul(start + (known < other ? known : other), needle[other]);
    if (*next == '\0')
      return nullptr;
    if (static_cast<size_t>(next - start) > other)
      start = next - other;
    known = static_cast<size_t>(next - start) + 1;

    const size_t more = strnlen(start + known, step);
    known += more;
    const char *found = string_search::find(start, known, needle, length, other);
    if (found != nullptr || more < step)
      return found;
    start += known - (length - 1);
    known = length - 1;
  }
}

char *strstr(const char *haystack, const char *needle) {
  if (needle[0] == '\0')
    return const_cast<char *>(haystack);
  const size_t length = string_search::measure(needle);
  const size_t other = string_search::find_other(needle, length);
  size_t passed;
  const char *found = string_search::find_in_start(haystack, needle, length, other, passed);
  if (found == string_search::kGoOn)
    found = find_from(haystack + passed, needle, length, other);
  return const_cast<char *>(found);
}
