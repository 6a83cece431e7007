// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The only file of the string kernels that is compiled for AVX2.

#include "avx2.h"
#include "kernels.h"
#include "whole.h"

namespace cloudlibc {

size_t avx2_strlen(const char *s) { return vector::string_length<32>(s); }
size_t avx2_strnlen(const char *s, size_t n) { return vector::bounded_length<32>(s, n); }
char *avx2_strchr(const char *s, int c) { return vector::find_in_string<32>(s, c); }
char *avx2_strchrnul(const char *s, int c) { return vector::find_or_end<32>(s, c); }
[[gnu::aligned(64)]] char *avx2_strrchr(const char *s, int c) {
  return vector::find_last_in_string<32>(s, c);
}
void *avx2_memchr(const void *s, int c, size_t n) { return vector::find_byte<32>(s, c, n); }
void *avx2_memrchr(const void *s, int c, size_t n) {
  if (n >= 64 && n <= 128)
    return vector::find_last_byte_of_some<32>(s, c, n);
  return vector::find_last_byte<32>(s, c, n);
}
int avx2_strcmp(const char *a, const char *b) { return vector::compare_texts<32, false>(a, b, 0); }
int avx2_strncmp(const char *a, const char *b, size_t n) {
  return vector::compare_texts<32, true>(a, b, n);
}
int avx2_compare(const unsigned char *a, const unsigned char *b, size_t n) {
  return vector::compare_bytes<32>(a, b, n);
}
const char *avx2_find_in_start(const char *haystack, const char *needle, size_t length,
                               size_t other) {
  return vector::find_text_in_start<32>(haystack, needle, length, other);
}
// As in find_pair.h, for at least 32 places.
const char *avx2_find_pair(const char *at, const char *last_start, char first, char last,
                           size_t distance) {
  using namespace vector;
  const Bytes<32> a = fill<32>(first), b = fill<32>(last);
  auto both = [&](const char *p) __attribute__((always_inline)) {
    return (load<32>(p) == a) & (load<32>(p + distance) == b);
  };
  for (; last_start - at >= 63; at += 64)
    if (mask<32>(both(at) | both(at + 32)) != 0)
      return at + __builtin_ctzll(mask<32>(both(at)) |
                                  static_cast<uint64_t>(mask<32>(both(at + 32))) << 32);
  for (; last_start - at >= 31; at += 32) {
    const uint32_t found = mask<32>(both(at));
    if (found != 0)
      return at + __builtin_ctz(found);
  }
  // The last vector looks at some places once more, of which none was good.
  if (at <= last_start) {
    const uint32_t found = mask<32>(both(last_start - 31));
    if (found != 0)
      return last_start - 31 + __builtin_ctz(found);
  }
  return nullptr;
}
void *avx2_move_medium(void *target, const void *source, size_t n) {
  auto *to = static_cast<unsigned char *>(target);
  const auto *from = static_cast<const unsigned char *>(source);
  if (n <= 128)
    vector::move_vectors<32, 2>(to, from, n);
  else
    vector::move_vectors<32, 4>(to, from, n);
  return target;
}
void *avx2_fill_medium(void *target, int c, size_t n) {
  using namespace vector;
  auto *to = static_cast<unsigned char *>(target), *end = to + n;
  const Bytes<32> v = fill<32>(c);
  store<32>(to, v);
  store<32>(to + 32, v);
  store<32>(end - 64, v);
  store<32>(end - 32, v);
  if (n > 128) {
    store<32>(to + 64, v);
    store<32>(to + 96, v);
    store<32>(end - 128, v);
    store<32>(end - 96, v);
  }
  return target;
}
void avx2_copy_forwards(unsigned char *to, const unsigned char *from, size_t n) {
  vector::copy_forwards<32>(to, from, n);
}
void avx2_copy_backwards(unsigned char *to, const unsigned char *from, size_t n) {
  vector::copy_backwards<32>(to, from, n);
}
void avx2_fill(unsigned char *to, unsigned char c, size_t n) { vector::fill_large<32>(to, c, n); }

}  // namespace cloudlibc
