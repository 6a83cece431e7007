// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "avx2.h"
#include "whole.h"

void *memchr(const void *s, int c, size_t n) {
  if (cloudlibc::knows_avx2() || (n >= 256 && cloudlibc::has_avx2()))
    return cloudlibc::avx2_memchr(s, c, n);
  return vector::find_byte<16>(s, c, n);
}
