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

// One bit for each of up to 32 bytes that is c; fewer than 16 may not be near the end of a page.
[[gnu::always_inline]] inline uint32_t hits_in_few(const void *string, int c, size_t n) {
  const auto *s = static_cast<const unsigned char *>(string);
  const Bytes<16> pattern = fill<16>(c);
  const uint32_t low = mask<16>(load<16>(s) == pattern);
  if (n < 16)
    return low & ((uint32_t{1} << n) - 1);
  return low | mask<16>(load<16>(s + n - 16) == pattern) << (n - 16);
}
// Whether they are that few, at such a place. Of no bytes, nothing may be touched.
[[gnu::always_inline]] inline bool are_few(const void *string, size_t n) {
  return n - 1 < 32 && (n >= 16 || !near_page_end<16>(string));
}

template <size_t N> [[gnu::always_inline]] inline size_t bounded_length(const char *s, size_t n) {
  const void *end = find_byte<N>(s, 0, n);
  return end == nullptr ? n : static_cast<size_t>(static_cast<const char *>(end) - s);
}

// The place of the last bit, of a vector's or two vectors' comparison at p; null if there is none.
template <typename T>
[[gnu::always_inline]] inline T *last_place(const unsigned char *p, uint64_t bits) {
  return bits == 0 ? nullptr : as<T>(p + (63 - __builtin_clzll(bits)));
}

// The last c among 2 * N to 4 * N bytes, or null.
template <size_t N>
[[gnu::always_inline]] inline void *find_last_byte_of_some(const void *string, int c, size_t n) {
  const auto *s = static_cast<const unsigned char *>(string);
  const Bytes<N> pattern = fill<N>(c);
  auto two = [&](const unsigned char *p) __attribute__((always_inline)) {
    return mask2<N>(load<N>(p) == pattern, load<N>(p + N) == pattern);
  };
  const unsigned char *tail = s + n - 2 * N;
  const uint64_t of_tail = two(tail), of_start = two(s);
  return of_tail != 0 ? last_place<void>(tail, of_tail) : last_place<void>(s, of_start);
}

// The last c among n bytes, or null.
template <size_t N>
[[gnu::always_inline]] inline void *find_last_byte(const void *string, int c, size_t n) {
  const auto *s = static_cast<const unsigned char *>(string);
  const Bytes<N> pattern = fill<N>(c);
  auto hits = [&](const unsigned char *p)
                  __attribute__((always_inline)) { return mask<N>(load<N>(p) == pattern); };
  auto last = [&](const unsigned char *p, uint32_t found) __attribute__((always_inline)) {
    return as<void>(p + (31 - __builtin_clz(found)));
  };
  size_t at = n;
#pragma clang loop unroll(full)
  for (int i = 0; i < 4 && at >= N; ++i) {
    at -= N;
    const uint32_t found = hits(s + at);
    if (found != 0)
      return last(s + at, found);
  }
  for (; at >= 4 * N; at -= 4 * N) {
    const unsigned char *p = s + at - 4 * N;
    auto v0 = load<N>(p) == pattern, v1 = load<N>(p + N) == pattern;
    auto v2 = load<N>(p + 2 * N) == pattern, v3 = load<N>(p + 3 * N) == pattern;
    if (mask<N>(v0 | v1 | v2 | v3) != 0)
      break;
  }
  for (; at >= N; at -= N) {
    const uint32_t found = hits(s + at - N);
    if (found != 0)
      return last(s + at - N, found);
  }
  if (at == 0)
    return nullptr;
  // Less than a vector is left, at the start. One that ends there is in the same page.
  const uint32_t found = n < N && near_page_end<N>(s)
                             ? hits(s + at - N) >> (N - at)
                             : hits(s) & static_cast<uint32_t>((uint64_t{1} << at) - 1);
  return found == 0 ? nullptr : last(s, found);
}

// The last byte of a string, its end included, that is c, or null. Getting bits out of vectors is
// what takes the time: what doesn't hold an end holds c wherever it holds either.
template <size_t N>
[[gnu::always_inline]] inline char *find_last_in_string(const char *string, int c) {
  const auto *s = reinterpret_cast<const unsigned char *>(string);
  const Bytes<N> pattern = fill<N>(c), zero = {};
  // Zero where either is.
  auto folded = [&](Bytes<N> v) __attribute__((always_inline)) {
    return __builtin_elementwise_min(v, v ^ pattern);
  };
  // What has been found so far: bits, and where the first of them is.
  const unsigned char *last = s;
  uint64_t of_last = 0;
  // Whether the string ends among bytes at p that have some of both.
  auto look = [&](const unsigned char *p, uint64_t both, uint64_t ends)
                  __attribute__((always_inline)) {
                    if (ends != 0) {
                      const uint64_t until = ends ^ (ends - 1);
                      both &= static_cast<unsigned char>(c) == 0 ? until : until >> 1;
                    }
                    last = both != 0 ? p : last;
                    of_last = both != 0 ? both : of_last;
                    return ends != 0;
                  };
  const unsigned char *p;
  // Most strings are short: for the first vectors there is no test that says whether they're worth
  // a look.
  if (!near_page_end<2 * N>(s)) [[likely]] {
    const Bytes<N> v0 = load<N>(s), v1 = load<N>(s + N);
    uint64_t ends = mask<N>(v0 == zero);
    of_last = mask<N>(v0 == pattern);
    if (ends != 0)
      return last_place<char>(s, of_last & (ends ^ (ends - 1)));
    ends = uint64_t{mask<N>(v1 == zero)} << N;
    of_last |= uint64_t{mask<N>(v1 == pattern)} << N;
    if (ends != 0)
      return last_place<char>(s, of_last & (ends ^ (ends - 1)));
    p = round_down<N>(s + N);
  } else {
    // One vector or two are left of the page.
    p = round_down<2 * N>(s);
    const auto before = static_cast<unsigned>(s - p);
    const Bytes<N> v0 = load<N>(p), v1 = load<N>(p + N);
    const uint64_t ends = mask2<N>(v0 == zero, v1 == zero) >> before;
    of_last = mask2<N>(v0 == pattern, v1 == pattern) >> before;
    if (ends != 0)
      return last_place<char>(s, of_last & (ends ^ (ends - 1)));
    p += N;
  }
#pragma clang loop unroll(full)
  for (int i = 0; i < 7; ++i) {
    p += N;
    const Bytes<N> v = load<N>(p);
    const uint32_t both = mask<N>(folded(v) == zero);
    if (both != 0 && look(p, both, mask<N>(v == zero)))
      return last_place<char>(last, of_last);
  }
  for (p = round_down<4 * N>(p + N);; p += 4 * N) {
    const Bytes<N> v0 = load<N>(p), v1 = load<N>(p + N);
    const Bytes<N> v2 = load<N>(p + 2 * N), v3 = load<N>(p + 3 * N);
    const Bytes<N> f0 = folded(v0), f1 = folded(v1), f2 = folded(v2), f3 = folded(v3);
    const Bytes<N> low = __builtin_elementwise_min(f0, f1),
                   high = __builtin_elementwise_min(f2, f3);
    if (mask<N>(__builtin_elementwise_min(low, high) == zero) == 0)
      continue;
    uint64_t both = mask2<N>(f0 == zero, f1 == zero);
    if (both != 0 && look(p, both, mask2<N>(v0 == zero, v1 == zero)))
      return last_place<char>(last, of_last);
    both = mask2<N>(f2 == zero, f3 == zero);
    if (both != 0 && look(p + 2 * N, both, mask2<N>(v2 == zero, v3 == zero)))
      return last_place<char>(last, of_last);
  }
}

// For memcmp(): one bit for each of 2 * N bytes that differs, N at i and N at j.
template <size_t N>
[[gnu::always_inline]] inline uint64_t differ(const unsigned char *a, const unsigned char *b,
                                              size_t i, size_t j) {
  constexpr uint64_t kAll = ~uint64_t{0} >> (64 - 2 * N);
  return kAll & ~mask2<N>(load<N>(a + i) == load<N>(b + i), load<N>(a + j) == load<N>(b + j));
}

// And what memcmp() gives then.
template <size_t N>
[[gnu::always_inline]] inline int difference(const unsigned char *a, const unsigned char *b,
                                             size_t i, size_t j, uint64_t bits) {
  const auto bit = static_cast<size_t>(__builtin_ctzll(bits));
  i = bit < N ? i + bit : j + bit - N;
  return a[i] - b[i];
}

// memcmp() of N to 2 * N bytes.
template <size_t N>
[[gnu::always_inline]] inline int compare_few(const unsigned char *a, const unsigned char *b,
                                              size_t n) {
  const uint64_t bits = differ<N>(a, b, 0, n - N);
  return bits == 0 ? 0 : difference<N>(a, b, 0, n - N, bits);
}

// memcmp() of n >= N bytes.
template <size_t N>
[[gnu::always_inline]] inline int compare_bytes(const unsigned char *a, const unsigned char *b,
                                                size_t n) {
  if (n <= 2 * N)
    return compare_few<N>(a, b, n);
  if (n <= 4 * N) {
    uint64_t bits = differ<N>(a, b, 0, N);
    if (bits != 0)
      return difference<N>(a, b, 0, N, bits);
    bits = differ<N>(a, b, n - 2 * N, n - N);
    return bits == 0 ? 0 : difference<N>(a, b, n - 2 * N, n - N, bits);
  }
  // Four vectors at a time: whether they are the same, and the result if they aren't.
  auto same = [&](size_t i) __attribute__((always_inline)) {
    auto at = [&](size_t k)
                  __attribute__((always_inline)) { return load<N>(a + k) == load<N>(b + k); };
    return mask<N>(at(i) & at(i + N) & at(i + 2 * N) & at(i + 3 * N)) ==
           static_cast<uint32_t>((uint64_t{1} << N) - 1);
  };
  auto result_of_four = [&](size_t i) __attribute__((always_inline)) {
    const uint64_t bits = differ<N>(a, b, i, i + N);
    return bits != 0
               ? difference<N>(a, b, i, i + N, bits)
               : difference<N>(a, b, i + 2 * N, i + 3 * N, differ<N>(a, b, i + 2 * N, i + 3 * N));
  };
  if (!same(0))
    return result_of_four(0);
  // In a long run, the vectors of a are at multiples of their size from here on.
  size_t i = 4 * N - (n > 8 * N ? reinterpret_cast<uintptr_t>(a) % N : 0);
  for (; i + 4 * N < n; i += 4 * N)
    if (!same(i))
      return result_of_four(i);
  return same(n - 4 * N) ? 0 : result_of_four(n - 4 * N);
}

// strstr() in the first 4 * N bytes, for a needle of 1 to 15; neither may be near the end of a
// page. kGoOn if nothing is found that begins in those bytes, and the string goes on. Results are
// returned, as what has an address costs callers a place on the unsafe stack.
inline const char *const kGoOn = reinterpret_cast<const char *>(1);
template <size_t N>
[[gnu::always_inline]] inline const char *
find_text_in_start(const char *haystack, const char *needle, size_t length, size_t other) {
  const Bytes<N> zero = {}, first = fill<N>(needle[0]), last = fill<N>(needle[other]);
  const Bytes<16> wanted = load<16>(needle);
  const uint32_t all = (uint32_t{1} << length) - 1;
  auto both = [&](const char *p) __attribute__((always_inline)) {
    return (load<N>(p) == first) & (load<N>(p + other) == last);
  };
  // What is known from so many bytes' comparisons.
  auto look = [&](const char *p, uint64_t ends, uint64_t found) __attribute__((always_inline)) {
    if (ends != 0) {
      // Up to the last place where there is room for it.
      const auto size = static_cast<size_t>(__builtin_ctzll(ends));
      found &= size < length ? 0 : (uint64_t{2} << (size - length)) - 1;
    }
    for (; found != 0; found &= found - 1) {
      const char *at = p + __builtin_ctzll(found);
      if ((mask<16>(load<16>(at) == wanted) & all) == all)
        return at;
    }
    return ends != 0 ? nullptr : kGoOn;
  };
  auto end = [&](const char *p) __attribute__((always_inline)) { return load<N>(p) == zero; };
#pragma clang loop unroll(full)
  for (int half = 0; half < 2; ++half, haystack += 2 * N) {
    const char *result = look(haystack, mask2<N>(end(haystack), end(haystack + N)),
                              mask2<N>(both(haystack), both(haystack + N)));
    if (result != kGoOn)
      return result;
  }
  return kGoOn;
}

// strncmp() of up to 16 bytes, none of which is near the end of a page.
[[gnu::always_inline]] inline int compare_start(const char *left, const char *right, size_t n) {
  const Bytes<16> a = load<16>(left), b = load<16>(right), zero = {};
  // Where they differ or end. Behind n they do, so that there is a place in any case.
  const uint32_t stops =
      mask<16>(__builtin_elementwise_min(a, (Bytes<16>)(a == b)) == zero) | uint32_t{1} << n;
  const auto i = static_cast<size_t>(__builtin_ctz(stops));
  if (i == n)
    return 0;
  return static_cast<unsigned char>(left[i]) - static_cast<unsigned char>(right[i]);
}

// strcmp(), and strncmp() of n > 0 if kBounded.
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
  const bool apart =
      ((reinterpret_cast<uintptr_t>(a) | reinterpret_cast<uintptr_t>(b)) % 4096) <= 4096 - 4 * N;
  if (apart) [[likely]] {
#pragma clang loop unroll(full)
    for (size_t i = 0; i < 2 * N; i += N) {
      uint32_t bad = mask<N>(good(i) == zero);
      if (bad != 0)
        return result(i + static_cast<size_t>(__builtin_ctz(bad)));
      if (kBounded && n <= i + N)
        return 0;
    }
    const Bytes<N> third = good(2 * N), fourth = good(3 * N);
    if (mask<N>(__builtin_elementwise_min(third, fourth) == zero) != 0)
      return result(2 * N +
                    static_cast<size_t>(__builtin_ctzll(mask2<N>(third == zero, fourth == zero))));
    if (kBounded && n <= 4 * N)
      return 0;
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
