// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <string.h>

#include "avx2.h"
#include "kernels.h"

int strcmp(const char *left, const char *right) {
  using namespace vector;
  const auto *a = reinterpret_cast<const unsigned char *>(left);
  const auto *b = reinterpret_cast<const unsigned char *>(right);
  // Most comparisons end early.
  for (int round = 0; round < 4; ++round, a += 16, b += 16) {
    if (near_page_end<16>(a) || near_page_end<16>(b)) {
      for (size_t i = 0; i < 16; ++i)
        if (a[i] != b[i] || a[i] == '\0')
          return a[i] - b[i];
      continue;
    }
    const Bytes<16> va = load<16>(a), vb = load<16>(b);
    const uint32_t good = mask<16>((va == vb) & (va != Bytes<16>{}));
    if (good != 0xffff) {
      const int i = __builtin_ctz(~good);
      return a[i] - b[i];
    }
  }
  return cloudlibc::has_avx2() ? cloudlibc::avx2_compare_strings(a, b) : compare_strings<16>(a, b);
}
