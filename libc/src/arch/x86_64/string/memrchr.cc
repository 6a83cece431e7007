// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "avx2.h"
#include "whole.h"

// A function of its own, so that the others needn't save anything.
[[gnu::noinline]] static void *look_first(const void *s, int c, size_t n) {
  cloudlibc::find_avx2();
  return memrchr(s, c, n);
}

void *memrchr(const void *s, int c, size_t n) {
  // These are as quick without AVX2.
  if (vector::are_few(s, n)) {
    const uint32_t found = vector::hits_in_few(s, c, n);
    return found == 0 ? nullptr
                      : vector::as<void>(static_cast<const unsigned char *>(s) +
                                         (31 - __builtin_clz(found)));
  }
  if (n >= 32 && n <= 64)
    return vector::find_last_byte_of_some<16>(s, c, n);
  if (cloudlibc::knows_avx2())
    return cloudlibc::avx2_memrchr(s, c, n);
  if (n >= 256 && cloudlibc::known_avx2() == 0)
    return look_first(s, c, n);
  return vector::find_last_byte<16>(s, c, n);
}
