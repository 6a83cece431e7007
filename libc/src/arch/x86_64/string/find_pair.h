// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

// For memmem() and strstr(): sixteen candidates at once.
#pragma once

#include "avx2.h"
#include "vector.h"

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

}  // namespace string_search
