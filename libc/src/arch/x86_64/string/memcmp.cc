// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "avx2.h"
#include "whole.h"

namespace {

// The first and the last bytes as big-endian numbers compare as the bytes do; between them they
// cover all.
template <typename T>
[[gnu::always_inline]] int compare_ends(const void *a, const void *b, size_t n) {
  auto load = [](const void *p, size_t at) __attribute__((always_inline)) {
    T v = vector::load_int<T>(static_cast<const char *>(p) + at);
    if constexpr (sizeof(T) == 8)
      return __builtin_bswap64(v);
    else
      return __builtin_bswap32(v);
  };
  T x = load(a, 0), y = load(b, 0);
  if (x == y) {
    x = load(a, n - sizeof(T));
    y = load(b, n - sizeof(T));
  }
  return (x > y) - (x < y);
}

// A function of its own, so that small sizes needn't save anything.
[[gnu::noinline]] int compare_without_avx2(const unsigned char *a, const unsigned char *b,
                                           size_t n) {
  return vector::compare_bytes<16>(a, b, n);
}

}  // namespace

int memcmp(const void *left, const void *right, size_t n) {
  const auto *a = static_cast<const unsigned char *>(left);
  const auto *b = static_cast<const unsigned char *>(right);
  if (n < 16) {
    if (n >= 8)
      return compare_ends<uint64_t>(a, b, n);
    if (n >= 4)
      return compare_ends<uint32_t>(a, b, n);
    for (size_t i = 0; i < n; ++i)
      if (a[i] != b[i])
        return a[i] - b[i];
    return 0;
  }
  if (n <= 32)
    return vector::compare_few<16>(a, b, n);
  if (cloudlibc::knows_avx2() || (n >= 256 && cloudlibc::has_avx2()))
    return cloudlibc::avx2_compare(a, b, n);
  return compare_without_avx2(a, b, n);
}
