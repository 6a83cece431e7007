// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The only file that is compiled for AVX2.

#include "avx2.h"
#include "kernels.h"

namespace cloudlibc {

const unsigned char *avx2_scan(const unsigned char *s, unsigned char c) {
  return vector::scan<32>(s, c);
}
const unsigned char *avx2_find(const unsigned char *s, const unsigned char *end, unsigned char c) {
  return vector::find<32>(s, end, c);
}
int avx2_compare(const unsigned char *a, const unsigned char *b, size_t n) {
  return vector::compare<32>(a, b, n);
}
int avx2_compare_strings(const unsigned char *a, const unsigned char *b) {
  return vector::compare_strings<32>(a, b);
}
void avx2_copy_forwards(unsigned char *to, const unsigned char *from, size_t n) {
  vector::copy_forwards<32>(to, from, n);
}
void avx2_copy_backwards(unsigned char *to, const unsigned char *from, size_t n) {
  vector::copy_backwards<32>(to, from, n);
}
void avx2_fill(unsigned char *to, unsigned char c, size_t n) { vector::fill_large<32>(to, c, n); }

}  // namespace cloudlibc
