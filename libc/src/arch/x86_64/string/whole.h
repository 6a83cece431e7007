// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Whole functions on strings for vectors of N bytes: tests of single vectors first, as most strings
// are short, then four at a time. A vector that begins with the string may not reach into the next
// page; one at a multiple of its size never reaches into a page that the string doesn't touch.
#pragma once

#include "vector.h"

namespace {
namespace vector {

// The type that C's functions return.
template <typename T> [[gnu::always_inline]] inline T *as(const unsigned char *p) {
  return reinterpret_cast<T *>(const_cast<unsigned char *>(p));
}

// The masks of two comparisons as one.
template <size_t N, typename V> [[gnu::always_inline]] inline uint64_t mask2(V low, V high) {
  return mask<N>(low) | static_cast<uint64_t>(mask<N>(high)) << N;
}

// The first byte that is c or zero.
template <size_t N>
[[gnu::always_inline]] inline const unsigned char *find_stop(const unsigned char *s,
                                                             unsigned char c) {
  const Bytes<N> pattern = fill<N>(c), zero = {};
  // The smaller of v and v ^ pattern is zero where either is.
  auto folded = [&](const unsigned char *p) __attribute__((always_inline)) {
    Bytes<N> v = load<N>(p);
    return c == 0 ? v : __builtin_elementwise_min(v, v ^ pattern);
  };
  auto hits = [&](const unsigned char *p)
                  __attribute__((always_inline)) { return mask<N>(folded(p) == zero); };
  const unsigned char *p = round_down<N>(s);
  uint32_t found = near_page_end<N>(s) ? hits(p) >> (s - p) : hits(s);
  if (found != 0)
    return s + __builtin_ctz(found);
#pragma clang loop unroll(full)
  for (int i = 0; i < 4; ++i) {
    p += N;
    found = hits(p);
    if (found != 0)
      return p + __builtin_ctz(found);
  }
  for (p = round_down<4 * N>(p + N);; p += 4 * N) {
    Bytes<N> v0 = folded(p), v1 = folded(p + N), v2 = folded(p + 2 * N), v3 = folded(p + 3 * N);
    Bytes<N> low = __builtin_elementwise_min(v0, v1), high = __builtin_elementwise_min(v2, v3);
    if (mask<N>(__builtin_elementwise_min(low, high) == zero) != 0) {
      uint64_t first = mask2<N>(v0 == zero, v1 == zero);
      if (first != 0)
        return p + __builtin_ctzll(first);
      return p + 2 * N + __builtin_ctzll(mask2<N>(v2 == zero, v3 == zero));
    }
  }
}

template <size_t N> [[gnu::always_inline]] inline size_t string_length(const char *string) {
  const auto *s = reinterpret_cast<const unsigned char *>(string);
  return static_cast<size_t>(find_stop<N>(s, 0) - s);
}

template <size_t N> [[gnu::always_inline]] inline char *find_or_end(const char *s, int c) {
  return as<char>(
      find_stop<N>(reinterpret_cast<const unsigned char *>(s), static_cast<unsigned char>(c)));
}

template <size_t N> [[gnu::always_inline]] inline char *find_in_string(const char *s, int c) {
  char *p = find_or_end<N>(s, c);
  return *p == static_cast<char>(c) ? p : nullptr;
}

// The first c among n bytes, or null. n may say more than there is memory, if c is in it.
template <size_t N>
[[gnu::always_inline]] inline void *find_byte(const void *string, int c, size_t n) {
  const auto *s = static_cast<const unsigned char *>(string);
  const Bytes<N> pattern = fill<N>(c);
  auto hits = [&](const unsigned char *p)
                  __attribute__((always_inline)) { return mask<N>(load<N>(p) == pattern); };
  if (n == 0)
    return nullptr;
  const unsigned char *p = round_down<N>(s);
  uint32_t found = near_page_end<N>(s) ? hits(p) >> (s - p) : hits(s);
  const unsigned char *at = s;
  size_t left = n, covered = static_cast<size_t>(p + N - s);
#pragma clang loop unroll(full)
  for (int i = 0; i < 5; ++i) {
    if (found != 0) {
      auto offset = static_cast<size_t>(__builtin_ctz(found));
      return offset < left ? as<void>(at + offset) : nullptr;
    }
    if (left <= covered)
      return nullptr;
    left -= covered;
    covered = N;
    at = p += N;
    if (i < 4)
      found = hits(p);
  }
  const unsigned char *aligned = round_down<4 * N>(p);
  left += static_cast<size_t>(p - aligned);
  for (p = aligned; left > 4 * N; p += 4 * N, left -= 4 * N) {
    auto v0 = load<N>(p) == pattern, v1 = load<N>(p + N) == pattern;
    auto v2 = load<N>(p + 2 * N) == pattern, v3 = load<N>(p + 3 * N) == pattern;
    if (mask<N>(v0 | v1 | v2 | v3) != 0)
      break;
  }
  for (;; p += N, left -= N) {
    found = hits(p);
    if (found != 0) {
      auto offset = static_cast<size_t>(__builtin_ctz(found));
      return offset < left ? as<void>(p + offset) : nullptr;
    }
    if (left <= N)
      return nullptr;
  }
}

template <size_t N> [[gnu::always_inline]] inline size_t bounded_length(const char *s, size_t n) {
  const void *end = find_byte<N>(s, 0, n);
  return end == nullptr ? n : static_cast<size_t>(static_cast<const char *>(end) - s);
}

// The last c among n bytes, or null.
template <size_t N>
[[gnu::always_inline]] inline void *find_last_byte(const void *string, int c, size_t n) {
  const auto *s = static_cast<const unsigned char *>(string);
  const Bytes<N> pattern = fill<N>(c);
  auto hits = [&](const unsigned char *p)
                  __attribute__((always_inline)) { return mask<N>(load<N>(p) == pattern); };
  size_t at = n;
  for (int i = 0; at >= N; ++i) {
    for (; i >= 4 && at >= 4 * N; at -= 4 * N) {
      const unsigned char *p = s + at - 4 * N;
      auto v0 = load<N>(p) == pattern, v1 = load<N>(p + N) == pattern;
      auto v2 = load<N>(p + 2 * N) == pattern, v3 = load<N>(p + 3 * N) == pattern;
      if (mask<N>(v0 | v1 | v2 | v3) != 0)
        break;
    }
    if (at < N)
      break;
    at -= N;
    uint32_t found = hits(s + at);
    if (found != 0)
      return as<void>(s + at + (31 - __builtin_clz(found)));
  }
  if (at == 0)
    return nullptr;
  // Less than a vector is left, at the start. One that ends there is in the same page.
  uint32_t found = n < N && near_page_end<N>(s)
                       ? hits(s + at - N) >> (N - at)
                       : hits(s) & static_cast<uint32_t>((uint64_t{1} << at) - 1);
  return found == 0 ? nullptr : as<void>(s + (31 - __builtin_clz(found)));
}

// The last byte of a string, its end included, that is c, or null.
template <size_t N>
[[gnu::always_inline]] inline char *find_last_in_string(const char *string, int c) {
  const auto *s = reinterpret_cast<const unsigned char *>(string);
  const Bytes<N> pattern = fill<N>(c), zero = {};
  auto folded = [&](const unsigned char *p) __attribute__((always_inline)) {
    Bytes<N> v = load<N>(p);
    return __builtin_elementwise_min(v, v ^ pattern);
  };
  const unsigned char *p = round_down<N>(s), *last = nullptr;
  // What lies before the string doesn't count.
  uint32_t mine = ~uint32_t{0} << (s - p), of_last = 0;
  for (;;) {
    Bytes<N> v = load<N>(p);
    uint32_t ends = mask<N>(v == zero) & mine, found = mask<N>(v == pattern) & mine;
    mine = ~uint32_t{0};
    if (ends != 0)
      found &= ends ^ (ends - 1);
    if (found != 0) {
      last = p;
      of_last = found;
    }
    if (ends != 0)
      return last == nullptr ? nullptr : as<char>(last + (31 - __builtin_clz(of_last)));
    p += N;
    while (reinterpret_cast<uintptr_t>(p) % (4 * N) == 0) {
      Bytes<N> low = __builtin_elementwise_min(folded(p), folded(p + N));
      Bytes<N> high = __builtin_elementwise_min(folded(p + 2 * N), folded(p + 3 * N));
      if (mask<N>(__builtin_elementwise_min(low, high) == zero) != 0)
        break;
      p += 4 * N;
    }
  }
}

// memcmp() of n >= N bytes.
template <size_t N>
[[gnu::always_inline]] inline int compare_bytes(const unsigned char *a, const unsigned char *b,
                                                size_t n) {
  // One bit for each of 2 * N bytes that differs: N at i, N at j.
  constexpr uint64_t kAll = ~uint64_t{0} >> (64 - 2 * N);
  auto differ = [&](size_t i, size_t j) __attribute__((always_inline)) {
    return kAll & ~mask2<N>(load<N>(a + i) == load<N>(b + i), load<N>(a + j) == load<N>(b + j));
  };
  auto result = [&](size_t i, size_t j, uint64_t bits) __attribute__((always_inline)) {
    auto bit = static_cast<size_t>(__builtin_ctzll(bits));
    i = bit < N ? i + bit : j + bit - N;
    return a[i] - b[i];
  };
  if (n <= 2 * N) {
    uint64_t bits = differ(0, n - N);
    return bits == 0 ? 0 : result(0, n - N, bits);
  }
  size_t i = 0;
  if (n > 4 * N) {
    auto same = [&](size_t at)
                    __attribute__((always_inline)) { return load<N>(a + at) == load<N>(b + at); };
    while (i + 4 * N < n) {
      if (mask<N>(same(i) & same(i + N) & same(i + 2 * N) & same(i + 3 * N)) !=
          static_cast<uint32_t>((uint64_t{1} << N) - 1))
        break;
      // From the second step on, the vectors of a are at multiples of their size.
      i += 4 * N - (i == 0 ? reinterpret_cast<uintptr_t>(a) % N : 0);
    }
    if (i + 4 * N > n)
      i = n - 4 * N;
  }
  uint64_t bits = differ(i, i + N);
  if (bits != 0)
    return result(i, i + N, bits);
  if (n > 4 * N || i != 0)
    i += 2 * N;
  else
    i = n - 2 * N;
  bits = differ(i, i + N);
  return bits == 0 ? 0 : result(i, i + N, bits);
}

// strcmp(), and strncmp() if kBounded.
template <size_t N, bool kBounded>
[[gnu::always_inline]] inline int compare_texts(const char *left, const char *right, size_t n) {
  const auto *a = reinterpret_cast<const unsigned char *>(left);
  const auto *b = reinterpret_cast<const unsigned char *>(right);
  const Bytes<N> zero = {};
  // Zero where the strings differ or end.
  auto good_at = [&](const unsigned char *x, const unsigned char *y)
                     __attribute__((always_inline)) {
                       Bytes<N> vx = load<N>(x), vy = load<N>(y);
                       return __builtin_elementwise_min(vx, (Bytes<N>)(vx == vy));
                     };
  auto good = [&](size_t i) __attribute__((always_inline)) { return good_at(a + i, b + i); };
  auto result = [&](size_t i)
                    __attribute__((always_inline)) { return kBounded && i >= n ? 0 : a[i] - b[i]; };
  if (kBounded && n == 0)
    return 0;
  const bool apart =
      ((reinterpret_cast<uintptr_t>(a) | reinterpret_cast<uintptr_t>(b)) % 4096) <= 4096 - 4 * N;
  if (apart) [[likely]] {
#pragma clang loop unroll(full)
    for (size_t i = 0; i < 4 * N; i += N) {
      uint32_t bad = mask<N>(good(i) == zero);
      if (bad != 0)
        return result(i + static_cast<size_t>(__builtin_ctz(bad)));
      if (kBounded && n <= i + N)
        return 0;
    }
    a += 4 * N;
    b += 4 * N;
    n -= 4 * N;
  } else {
    for (int round = 0; round < 4; ++round) {
      if (near_page_end<N>(a) || near_page_end<N>(b)) {
        for (size_t i = 0; i < N; ++i) {
          if (kBounded && i >= n)
            return 0;
          if (a[i] != b[i] || a[i] == '\0')
            return a[i] - b[i];
        }
      } else {
        uint32_t bad = mask<N>(good(0) == zero);
        if (bad != 0)
          return result(static_cast<size_t>(__builtin_ctz(bad)));
      }
      if (kBounded && n <= N)
        return 0;
      a += N;
      b += N;
      n -= N;
    }
  }
  // Some bytes once more, so that the vectors of a are at multiples of their size.
  const size_t back = reinterpret_cast<uintptr_t>(a) % N;
  a -= back;
  b -= back;
  n += back;
  for (;;) {
    size_t left = 4096 - reinterpret_cast<uintptr_t>(b) % 4096;
    if (left < N) {
      // A vector up to the end of the page and one from the next page's start.
      uint32_t bad = mask<N>(good_at(a - (N - left), b - (N - left)) == zero);
      if (bad != 0)
        return result(static_cast<size_t>(__builtin_ctz(bad)) - (N - left));
      if (kBounded && n <= left)
        return 0;
      if (near_page_end<N>(a + left)) {
        for (size_t i = left; i < N; ++i) {
          if (kBounded && i >= n)
            return 0;
          if (a[i] != b[i] || a[i] == '\0')
            return a[i] - b[i];
        }
      } else {
        bad = mask<N>(good_at(a + left, b + left) == zero);
        if (bad != 0)
          return result(static_cast<size_t>(__builtin_ctz(bad)) + left);
      }
      if (kBounded && n <= N)
        return 0;
      a += N;
      b += N;
      n -= N;
      continue;
    }
    const size_t left_a = 4096 - reinterpret_cast<uintptr_t>(a) % 4096;
    left = left_a < left ? left_a : left;
    for (; left >= 4 * N && (!kBounded || n > 4 * N); left -= 4 * N) {
      Bytes<N> low = __builtin_elementwise_min(good(0), good(N));
      Bytes<N> high = __builtin_elementwise_min(good(2 * N), good(3 * N));
      if (mask<N>(__builtin_elementwise_min(low, high) == zero) != 0)
        break;
      a += 4 * N;
      b += 4 * N;
      n -= 4 * N;
    }
    for (; left >= N; left -= N) {
      uint32_t bad = mask<N>(good(0) == zero);
      if (bad != 0)
        return result(static_cast<size_t>(__builtin_ctz(bad)));
      if (kBounded && n <= N)
        return 0;
      a += N;
      b += N;
      n -= N;
    }
  }
}

}  // namespace vector
}  // namespace
