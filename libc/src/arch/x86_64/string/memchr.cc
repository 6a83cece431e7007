// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "avx2.h"
#include "kernels.h"

void *memchr(const void *s, int value, size_t n) {
  using namespace vector;
  if (n == 0)
    return nullptr;
  const auto c = static_cast<unsigned char>(value);
  const auto *start = static_cast<const unsigned char *>(s);
  // SIZE_MAX is a common way to say that the byte is known to be there.
  const unsigned char *end = n > UINTPTR_MAX - reinterpret_cast<uintptr_t>(s)
                                 ? reinterpret_cast<const unsigned char *>(UINTPTR_MAX)
                                 : start + n;
  const unsigned char *hit = nullptr;
  const unsigned char *p;
  uint32_t found;
  if (!near_page_end<16>(s)) {
    found = mask<16>(load<16>(s) == fill<16>(c));
    p = round_down<16>(start + 16);
  } else {
    p = round_down<16>(s);
    found = mask<16>(load<16>(p) == fill<16>(c)) >> (start - p);
    p += 16;
  }
  if (found != 0) {
    hit = start + __builtin_ctz(found);
    return hit < end ? const_cast<unsigned char *>(hit) : nullptr;
  }
  if (p >= end)
    return nullptr;
  if (static_cast<size_t>(end - p) >= 256 && cloudlibc::has_avx2()) {
    if (reinterpret_cast<uintptr_t>(p) % 32 != 0) {
      found = mask<16>(load<16>(p) == fill<16>(c));
      if (found != 0)
        return const_cast<unsigned char *>(p + __builtin_ctz(found));
      p += 16;
    }
    hit = cloudlibc::avx2_find(p, end, c);
  } else {
    hit = find<16>(p, end, c);
  }
  return const_cast<unsigned char *>(hit);
}
