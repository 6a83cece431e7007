// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "kernels.h"

int strncmp(const char *left, const char *right, size_t n) {
  using namespace vector;
  const auto *a = reinterpret_cast<const unsigned char *>(left);
  const auto *b = reinterpret_cast<const unsigned char *>(right);
  while (n > 0) {
    if (near_page_end<16>(a) || near_page_end<16>(b)) {
      for (size_t i = 0; i < 16 && n > 0; ++i, --n, ++a, ++b)
        if (*a != *b || *a == '\0')
          return *a - *b;
      continue;
    }
    Bytes<16> va = load<16>(a), vb = load<16>(b);
    uint32_t good = mask<16>((va == vb) & (va != Bytes<16>{}));
    if (good != 0xffff) {
      auto i = static_cast<size_t>(__builtin_ctz(~good));
      return i < n ? a[i] - b[i] : 0;
    }
    if (n <= 16)
      return 0;
    a += 16;
    b += 16;
    n -= 16;
  }
  return 0;
}
