// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Moving bytes, for memcpy() and memmove(): sizes up to 128, or 256 with AVX2, are loaded whole
// before anything is stored, so overlap doesn't matter to them.
#pragma once

#include "avx2.h"
#include "kernels.h"

namespace {
namespace vector {

template <typename T>
[[gnu::always_inline]] inline void move_ends(unsigned char *to, const unsigned char *from,
                                             size_t n) {
  T first = load_int<T>(from), last = load_int<T>(from + n - sizeof(T));
  store_int<T>(to, first);
  store_int<T>(to + n - sizeof(T), last);
}

[[gnu::always_inline]] inline void move_small(unsigned char *to, const unsigned char *from,
                                              size_t n) {
  if (n >= 8)
    return move_ends<uint64_t>(to, from, n);
  if (n >= 4)
    return move_ends<uint32_t>(to, from, n);
  if (n >= 2)
    return move_ends<uint16_t>(to, from, n);
  if (n == 1)
    *to = *from;
}

// Sizes of more than 128. A function of its own, so that the others needn't save anything.
template <bool kOverlap>
[[gnu::noinline]] inline void *move_large(void *target, const void *source, size_t n) {
  auto *to = static_cast<unsigned char *>(target);
  const auto *from = static_cast<const unsigned char *>(source);
  // Descending only if the target begins inside the source.
  const bool descending =
      kOverlap && reinterpret_cast<uintptr_t>(to) - reinterpret_cast<uintptr_t>(from) < n;
  if (n >= 256 && cloudlibc::has_avx2()) {
    if (descending)
      cloudlibc::avx2_copy_backwards(to, from, n);
    else
      cloudlibc::avx2_copy_forwards(to, from, n);
  } else if (descending) {
    copy_backwards<16>(to, from, n);
  } else {
    copy_forwards<16>(to, from, n);
  }
  return target;
}

template <bool kOverlap>
[[gnu::always_inline]] inline void *move(void *target, const void *source, size_t n) {
  auto *to = static_cast<unsigned char *>(target);
  const auto *from = static_cast<const unsigned char *>(source);
  if (n < 16)
    move_small(to, from, n);
  else if (n <= 32)
    move_vectors<16, 1>(to, from, n);
  else if (n <= 64)
    move_vectors<16, 2>(to, from, n);
  else if (n <= 256 && cloudlibc::knows_avx2())
    return cloudlibc::avx2_move_medium(target, source, n);
  else if (n <= 128)
    move_vectors<16, 4>(to, from, n);
  else
    return move_large<kOverlap>(target, source, n);
  return target;
}

}  // namespace vector
}  // namespace
