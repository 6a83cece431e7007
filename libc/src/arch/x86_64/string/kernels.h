// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The loops that copy and fill, for vectors of N bytes.
#pragma once

#include "vector.h"

namespace {
namespace vector {

// Moves kVectors * N to 2 * kVectors * N bytes: so many vectors from either end.
template <size_t N, int kVectors>
[[gnu::always_inline]] inline void move_vectors(unsigned char *to, const unsigned char *from,
                                                size_t n) {
  Bytes<N> head[kVectors], tail[kVectors];
#pragma clang loop unroll(full)
  for (size_t i = 0; i < kVectors; ++i) {
    head[i] = load<N>(from + i * N);
    tail[i] = load<N>(from + n - (i + 1) * N);
  }
#pragma clang loop unroll(full)
  for (size_t i = 0; i < kVectors; ++i) {
    store<N>(to + i * N, head[i]);
    store<N>(to + n - (i + 1) * N, tail[i]);
  }
}

// Copies n >= 8 * N bytes, in ascending or descending order of addresses, so that either direction
// of overlap has its own. The ends are loaded first: the loops may write over them.
template <size_t N>
[[gnu::always_inline]] inline void copy_forwards(unsigned char *to, const unsigned char *from,
                                                 size_t n) {
  Bytes<N> head = load<N>(from);
  Bytes<N> t0 = load<N>(from + n - N), t1 = load<N>(from + n - 2 * N);
  Bytes<N> t2 = load<N>(from + n - 3 * N), t3 = load<N>(from + n - 4 * N);
  unsigned char *start = to, *end = to + n;
  size_t skip = N - reinterpret_cast<uintptr_t>(to) % N;
  to += skip;
  from += skip;
  // All loads of a step come before its stores.
  while (to < end - 4 * N) {
    Bytes<N> v0 = load<N>(from), v1 = load<N>(from + N);
    Bytes<N> v2 = load<N>(from + 2 * N), v3 = load<N>(from + 3 * N);
    from += 4 * N;
    store<N>(to, v0);
    store<N>(to + N, v1);
    store<N>(to + 2 * N, v2);
    store<N>(to + 3 * N, v3);
    to += 4 * N;
  }
  store<N>(end - 4 * N, t3);
  store<N>(end - 3 * N, t2);
  store<N>(end - 2 * N, t1);
  store<N>(end - N, t0);
  store<N>(start, head);
}

template <size_t N>
[[gnu::always_inline]] inline void copy_backwards(unsigned char *to, const unsigned char *from,
                                                  size_t n) {
  Bytes<N> tail = load<N>(from + n - N);
  Bytes<N> h0 = load<N>(from), h1 = load<N>(from + N);
  Bytes<N> h2 = load<N>(from + 2 * N), h3 = load<N>(from + 3 * N);
  unsigned char *start = to, *end = to + n;
  size_t skip = reinterpret_cast<uintptr_t>(end) % N;
  unsigned char *at = end - skip;
  from += n - skip;
  while (at > start + 4 * N) {
    Bytes<N> v0 = load<N>(from - N), v1 = load<N>(from - 2 * N);
    Bytes<N> v2 = load<N>(from - 3 * N), v3 = load<N>(from - 4 * N);
    from -= 4 * N;
    store<N>(at - N, v0);
    store<N>(at - 2 * N, v1);
    store<N>(at - 3 * N, v2);
    store<N>(at - 4 * N, v3);
    at -= 4 * N;
  }
  store<N>(start + 3 * N, h3);
  store<N>(start + 2 * N, h2);
  store<N>(start + N, h1);
  store<N>(start, h0);
  store<N>(end - N, tail);
}

template <size_t N>
[[gnu::always_inline]] inline void fill_large(unsigned char *to, unsigned char c, size_t n) {
  const Bytes<N> v = fill<N>(c);
  unsigned char *end = to + n;
  store<N>(to, v);
  to += N - reinterpret_cast<uintptr_t>(to) % N;
  for (; to < end - 4 * N; to += 4 * N) {
    store<N>(to, v);
    store<N>(to + N, v);
    store<N>(to + 2 * N, v);
    store<N>(to + 3 * N, v);
  }
  store<N>(end - 4 * N, v);
  store<N>(end - 3 * N, v);
  store<N>(end - 2 * N, v);
  store<N>(end - N, v);
}

}  // namespace vector
}  // namespace
