// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <string.h>
#include <wchar.h>

#include "support/string_search.h"

// What memmem() finds between two characters is passed over. Each time that costs as much as what
// is wanted is long, so in a text that is full of it the search goes on by whole characters.
wchar_t *wmemmem(const wchar_t *s, size_t n, const wchar_t *wanted, size_t length) {
  constexpr int kMostBetween = 16;
  const char *bytes = reinterpret_cast<const char *>(s);
  const char *end = bytes + n * sizeof(wchar_t);
  const char *from = bytes;
  for (int between = 0; between < kMostBetween; ++between) {
    auto found = static_cast<const char *>(
        memmem(from, static_cast<size_t>(end - from), wanted, length * sizeof(wchar_t)));
    if (found == nullptr)
      return nullptr;
    size_t offset = static_cast<size_t>(found - bytes);
    if (offset % sizeof(wchar_t) == 0)
      return const_cast<wchar_t *>(s) + offset / sizeof(wchar_t);
    from = found + 1;
  }
  const size_t passed = static_cast<size_t>(from - bytes) / sizeof(wchar_t);
  return const_cast<wchar_t *>(string_search::two_way(s + passed, n - passed, wanted, length));
}
