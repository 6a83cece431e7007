// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

// For memmem() and strstr(): sixteen candidates at once.
#pragma once

#include <string.h>

#include "avx2.h"
#include "whole.h"

namespace string_search {

// The first p from `at` to `last_start` with first at p[0] and last at p[distance].
inline const char *find_pair(const char *at, const char *last_start, char first, char last,
                             size_t distance) {
  using namespace vector;
  if (last_start - at >= 64 && cloudlibc::has_avx2())
    return cloudlibc::avx2_find_pair(at, last_start, first, last, distance);
  const Bytes<16> a = fill<16>(first), b = fill<16>(last);
  for (; last_start - at >= 15; at += 16) {
    const uint32_t found = mask<16>((load<16>(at) == a) & (load<16>(at + distance) == b));
    if (found != 0)
      return at + __builtin_ctz(found);
  }
  if (at > last_start)
    return nullptr;
  if (!near_page_end<16>(at) && !near_page_end<16>(at + distance)) {
    // Bytes behind the last place don't count.
    const uint32_t found = mask<16>((load<16>(at) == a) & (load<16>(at + distance) == b)) &
                           ((2u << (last_start - at)) - 1);
    return found == 0 ? nullptr : at + __builtin_ctz(found);
  }
  for (; at <= last_start; ++at)
    if (at[0] == first && at[distance] == last)
      return at;
  return nullptr;
}

// strlen() of a needle, which tends to be short.
inline size_t measure(const char *needle) {
  using namespace vector;
  if (!near_page_end<16>(needle)) {
    const uint32_t end = mask<16>(load<16>(needle) == Bytes<16>{});
    if (end != 0)
      return static_cast<size_t>(__builtin_ctz(end));
  }
  return strlen(needle);
}

// Whether a needle of up to 16 bytes is here: 1 or 0, or -1 if it can't be seen at once.
inline int is_here(const char *at, const char *needle, size_t length) {
  using namespace vector;
  if (length > 16 || near_page_end<16>(at) || near_page_end<16>(needle))
    return -1;
  const uint32_t all = (uint32_t{1} << length) - 1;
  return (mask<16>(load<16>(at) == load<16>(needle)) & all) == all;
}

// strstr() in a haystack that ends within two vectors, whose ends are known.
inline const char *find_before_end(const char *haystack, const char *needle, size_t length,
                                   size_t other, uint64_t ends) {
  using namespace vector;
  const Bytes<16> first = fill<16>(needle[0]), last = fill<16>(needle[other]);
  auto both = [&](const char *p) __attribute__((always_inline)) {
    return (load<16>(p) == first) & (load<16>(p + other) == last);
  };
  const auto size = static_cast<size_t>(__builtin_ctzll(ends));
  if (size < length)
    return nullptr;
  uint64_t found =
      mask2<16>(both(haystack), both(haystack + 16)) & ((uint64_t{2} << (size - length)) - 1);
  for (; found != 0; found &= found - 1) {
    const char *at = haystack + __builtin_ctzll(found);
    const uint32_t all = (uint32_t{1} << length) - 1;
    if ((mask<16>(load<16>(at) == load<16>(needle)) & all) == all)
      return at;
  }
  return nullptr;
}

// strstr() in the haystack's start, for a needle of 1 to 15 bytes. kGoOn if nothing is found that
// begins in the first `passed` bytes.
using vector::kGoOn;
inline const char *find_in_start(const char *haystack, const char *needle, size_t length,
                                 size_t other, size_t &passed) {
  using namespace vector;
  passed = 0;
  if (length >= 16 || near_page_end<4 * 32 + 16>(haystack) || near_page_end<16>(needle))
    return kGoOn;
  const Bytes<16> zero = {};
  const uint64_t ends = mask2<16>(load<16>(haystack) == zero, load<16>(haystack + 16) == zero);
  if (ends != 0)
    return find_before_end(haystack, needle, length, other, ends);
  if (cloudlibc::knows_avx2()) {
    passed = 4 * 32;
    return cloudlibc::avx2_find_in_start(haystack, needle, length, other);
  }
  passed = 4 * 16;
  return find_text_in_start<16>(haystack, needle, length, other);
}

}  // namespace string_search
