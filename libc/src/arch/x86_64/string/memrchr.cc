// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "avx2.h"
#include "whole.h"

void *memrchr(const void *s, int c, size_t n) {
  if (cloudlibc::knows_avx2() || (n >= 256 && cloudlibc::has_avx2()))
    return cloudlibc::avx2_memrchr(s, c, n);
  return vector::find_last_byte<16>(s, c, n);
}
