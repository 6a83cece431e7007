// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The kernels' loops for vectors of N bytes.
#pragma once

#include "vector.h"

namespace {
namespace vector {

// The first byte from s on that is c or zero. s is a multiple of N.
template <size_t N>
[[gnu::always_inline]] inline const unsigned char *scan(const unsigned char *s, unsigned char c) {
  const Bytes<N> pattern = fill<N>(c);
  const Bytes<N> zero = {};
  auto hits = [&](const unsigned char *p) __attribute__((always_inline)) {
    Bytes<N> v = load<N>(p);
    return (Bytes<N>)(v == pattern) | (Bytes<N>)(v == zero);
  };
  for (; reinterpret_cast<uintptr_t>(s) % (4 * N) != 0; s += N) {
    uint32_t found = mask<N>(hits(s));
    if (found != 0)
      return s + __builtin_ctz(found);
  }
  for (;; s += 4 * N) {
    // The smaller of v and v ^ pattern is zero where either is.
    auto folded = [&](const unsigned char *p) __attribute__((always_inline)) {
      Bytes<N> v = load<N>(p);
      return __builtin_elementwise_min(v, v ^ pattern);
    };
    Bytes<N> least =
        __builtin_elementwise_min(__builtin_elementwise_min(folded(s), folded(s + N)),
                                  __builtin_elementwise_min(folded(s + 2 * N), folded(s + 3 * N)));
    if (mask<N>(least == zero) != 0)
      break;
  }
  for (;; s += N) {
    uint32_t found = mask<N>(hits(s));
    if (found != 0)
      return s + __builtin_ctz(found);
  }
}

// The first c in [s, end), or null. s is a multiple of N and less than end.
template <size_t N>
[[gnu::always_inline]] inline const unsigned char *find(const unsigned char *s,
                                                        const unsigned char *end, unsigned char c) {
  const Bytes<N> pattern = fill<N>(c);
  while (static_cast<size_t>(end - s) >= 4 * N) {
    auto a = load<N>(s) == pattern, b = load<N>(s + N) == pattern;
    auto c2 = load<N>(s + 2 * N) == pattern, d = load<N>(s + 3 * N) == pattern;
    if (mask<N>(a | b | c2 | d) != 0)
      break;
    s += 4 * N;
  }
  for (; s < end; s += N) {
    uint32_t found = mask<N>(load<N>(s) == pattern);
    if (found != 0) {
      s += __builtin_ctz(found);
      return s < end ? s : nullptr;
    }
  }
  return nullptr;
}

// Compares n bytes, n >= N.
template <size_t N>
[[gnu::always_inline]] inline int compare(const unsigned char *a, const unsigned char *b,
                                          size_t n) {
  auto same = [&](size_t i)
                  __attribute__((always_inline)) { return load<N>(a + i) == load<N>(b + i); };
  constexpr uint32_t kAll = static_cast<uint32_t>((uint64_t{1} << N) - 1);
  auto differ = [&](size_t i, uint32_t equal) __attribute__((always_inline)) {
    i += static_cast<size_t>(__builtin_ctz(~equal));
    return a[i] - b[i];
  };
  size_t i = 0;
  for (; i + 4 * N <= n; i += 4 * N) {
    if (mask<N>(same(i) & same(i + N) & same(i + 2 * N) & same(i + 3 * N)) != kAll)
      break;
  }
  for (; i + N <= n; i += N) {
    uint32_t equal = mask<N>(same(i));
    if (equal != kAll)
      return differ(i, equal);
  }
  if (i == n)
    return 0;
  i = n - N;
  uint32_t equal = mask<N>(same(i));
  return equal == kAll ? 0 : differ(i, equal);
}

// Compares strings whose first N bytes are known to be equal, `a` and `b` being behind them. Where
// a vector would reach into a page that the strings may not touch, one that ends with the page is
// taken, with some bytes once more.
template <size_t N>
[[gnu::always_inline]] inline int compare_strings(const unsigned char *a, const unsigned char *b) {
  const Bytes<N> zero = {};
  // Zero where the strings differ or end.
  auto good = [&](size_t i) __attribute__((always_inline)) {
    Bytes<N> va = load<N>(a + i), vb = load<N>(b + i);
    return __builtin_elementwise_min(va, (Bytes<N>)(va == vb));
  };
  auto left_in_page = [](const unsigned char *p) __attribute__((always_inline)) {
    return 4096 - reinterpret_cast<uintptr_t>(p) % 4096;
  };
  for (;;) {
    const size_t left_a = left_in_page(a), left_b = left_in_page(b);
    size_t left = left_a < left_b ? left_a : left_b;
    if (left < N) {
      a -= N - left;
      b -= N - left;
      left = N;
    }
    for (; left >= 4 * N; left -= 4 * N, a += 4 * N, b += 4 * N) {
      Bytes<N> all = __builtin_elementwise_min(__builtin_elementwise_min(good(0), good(N)),
                                               __builtin_elementwise_min(good(2 * N), good(3 * N)));
      if (mask<N>(all == zero) != 0)
        break;
    }
    for (; left >= N; left -= N, a += N, b += N) {
      uint32_t bad = mask<N>(good(0) == zero);
      if (bad != 0) {
        int i = __builtin_ctz(bad);
        return a[i] - b[i];
      }
    }
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
