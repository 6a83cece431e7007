// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Finding one string in another, for memmem() and strstr(), and in part for wmemmem().
//
// Candidates are places with the needle's first byte and its last one, or the last that differs
// from the first. As a text of repetitions would still make that quadratic, the work on candidates
// is counted, and when it grows beyond what has been passed over, the two-way algorithm of
// Crochemore and Perrin takes over, which is linear and needs no memory:
// https://www-igm.univ-mlv.fr/~lecroq/string/node26.html
#pragma once

#include <string.h>

// An architecture may have a faster way to find candidates.
#if __has_include("string/find_pair.h")
#include "string/find_pair.h"
#else
namespace string_search {

inline const char *find_pair(const char *at, const char *last_start, char first, char last,
                             size_t distance) {
  while (at <= last_start) {
    at = static_cast<const char *>(memchr(at, first, static_cast<size_t>(last_start - at) + 1));
    if (at == nullptr || at[distance] == last)
      return at;
    ++at;
  }
  return nullptr;
}

inline size_t measure(const char *needle) { return strlen(needle); }
inline int is_here(const char *, const char *, size_t) { return -1; }
inline const char *const kGoOn = reinterpret_cast<const char *>(1);
inline const char *find_in_start(const char *, const char *, size_t, size_t, size_t &passed) {
  passed = 0;
  return kGoOn;
}

}  // namespace string_search
#endif

namespace string_search {

// The start of the needle's greatest suffix and that suffix's period; `reversed` turns the order of
// its units, bytes or wide characters, around.
struct Suffix {
  size_t start;
  size_t period;
};

template <typename Unit>
inline Suffix greatest_suffix(const Unit *needle, size_t size, bool reversed) {
  // Positions before the first unit are wanted, so everything is counted from one.
  size_t suffix = 0, candidate = 1, offset = 1, period = 1;
  while (candidate + offset <= size) {
    Unit a = needle[candidate + offset - 1];
    Unit b = needle[suffix + offset - 1];
    if (a == b) {
      if (offset == period) {
        candidate += period;
        offset = 1;
      } else {
        ++offset;
      }
    } else if ((a < b) != reversed) {
      candidate += offset;
      offset = 1;
      period = candidate - suffix;
    } else {
      suffix = candidate++;
      offset = period = 1;
    }
  }
  return {suffix, period};
}

template <typename Unit> inline const Unit *find_unit(const Unit *from, Unit wanted, size_t n) {
  if constexpr (sizeof(Unit) == 1)
    return static_cast<const Unit *>(memchr(from, wanted, n));
  for (; n > 0; --n, ++from)
    if (*from == wanted)
      return from;
  return nullptr;
}

template <typename Unit>
inline const Unit *two_way(const Unit *haystack, size_t size, const Unit *needle, size_t length) {
  Suffix a = greatest_suffix(needle, length, false);
  Suffix b = greatest_suffix(needle, length, true);
  Suffix cut = a.start > b.start ? a : b;
  const bool periodic = memcmp(needle, needle + cut.period, cut.start * sizeof(Unit)) == 0;
  if (!periodic)
    cut.period = (cut.start > length - cut.start ? cut.start : length - cut.start) + 1;
  size_t remembered = 0;  // How much of the needle is known to match from the last step.
  for (size_t at = 0; at + length <= size;) {
    size_t i = cut.start > remembered ? cut.start : remembered;
    while (i < length && needle[i] == haystack[at + i])
      ++i;
    if (i < length) {
      at += i - cut.start + 1;
      remembered = 0;
      // The unit at the cut may be rare.
      if (i == cut.start) {
        const Unit *next =
            at + length > size
                ? nullptr
                : find_unit(haystack + at + cut.start, needle[cut.start], size - length - at + 1);
        if (next == nullptr)
          return nullptr;
        at = static_cast<size_t>(next - haystack) - cut.start;
      }
      continue;
    }
    i = cut.start;
    while (i > remembered && needle[i - 1] == haystack[at + i - 1])
      --i;
    if (i <= remembered)
      return haystack + at;
    at += cut.period;
    remembered = periodic ? length - cut.period : 0;
  }
  return nullptr;
}

// The place in the needle of its last byte that isn't like the first, as a text of nothing but that
// one would be full of candidates.
inline size_t find_other(const char *needle, size_t length) {
  size_t other = length - 1;
  while (other > 0 && needle[other] == needle[0])
    --other;
  return other > 0 ? other : length - 1;
}

inline const char *find(const char *haystack, size_t size, const char *needle, size_t length,
                        size_t other) {
  if (length > size)
    return nullptr;
  const char *at = haystack;
  const char *last_start = haystack + (size - length);
  size_t work = 0;
  for (;;) {
    at = find_pair(at, last_start, needle[0], needle[other], other);
    if (at == nullptr)
      return nullptr;
    const int here = is_here(at, needle, length);
    size_t i = 1;
    if (here < 0)
      while (i < length && at[i] == needle[i])
        ++i;
    if (here > 0 || i >= length)
      return at;
    work += 4 + i;
    if (at++ == last_start)
      return nullptr;
    if (work > 64 + 2 * static_cast<size_t>(at - haystack))
      return reinterpret_cast<const char *>(two_way(
          reinterpret_cast<const unsigned char *>(at), size - static_cast<size_t>(at - haystack),
          reinterpret_cast<const unsigned char *>(needle), length));
  }
}

}  // namespace string_search
