// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "avx2.h"
#include "whole.h"

// A function of its own, so that the others needn't save anything.
[[gnu::noinline]] static int compare_without_avx2(const char *a, const char *b, size_t n) {
  return vector::compare_texts<16, true>(a, b, n);
}

int strncmp(const char *a, const char *b, size_t n) {
  if (n <= 16) {
    // Of no bytes, nothing may be touched. These are as quick without AVX2.
    if (n == 0)
      return 0;
    if (!vector::near_page_end<16>(a) && !vector::near_page_end<16>(b))
      return vector::compare_start(a, b, n);
  }
  if (cloudlibc::knows_avx2())
    return cloudlibc::avx2_strncmp(a, b, n);
  return compare_without_avx2(a, b, n);
}
