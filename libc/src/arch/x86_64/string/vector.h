// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Vectors of bytes for the string kernels of x86-64: 16 bytes (SSE2, which every processor has) or
// 32 (AVX2, in avx2.cc only). Everything is inlined and local to its file, so that code which was
// compiled for AVX2 can never end up in a file that wasn't.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace {
namespace vector {

template <size_t N> struct Of;

template <> struct Of<16> {
  using Bytes = unsigned char __attribute__((vector_size(16)));
  struct [[gnu::packed, gnu::may_alias]] Unaligned {
    Bytes value;
  };
  using Signed = char __attribute__((vector_size(16)));
  [[gnu::always_inline]] static uint32_t mask(Bytes v) {
    return static_cast<uint32_t>(__builtin_ia32_pmovmskb128((Signed)v));
  }
};

#ifdef __AVX2__
template <> struct Of<32> {
  using Bytes = unsigned char __attribute__((vector_size(32)));
  struct [[gnu::packed, gnu::may_alias]] Unaligned {
    Bytes value;
  };
  using Signed = char __attribute__((vector_size(32)));
  [[gnu::always_inline]] static uint32_t mask(Bytes v) {
    return static_cast<uint32_t>(__builtin_ia32_pmovmskb256((Signed)v));
  }
};
#endif

template <size_t N> using Bytes = typename Of<N>::Bytes;

// Loads and stores at any address.
template <size_t N> [[gnu::always_inline]] inline Bytes<N> load(const void *p) {
  return static_cast<const typename Of<N>::Unaligned *>(p)->value;
}
template <size_t N> [[gnu::always_inline]] inline void store(void *p, Bytes<N> v) {
  static_cast<typename Of<N>::Unaligned *>(p)->value = v;
}

// Every byte set to c.
template <size_t N> [[gnu::always_inline]] inline Bytes<N> fill(int c) {
  return static_cast<unsigned char>(c) - Bytes<N>{};
}

// One bit for each byte that isn't zero in a comparison's result.
template <size_t N, typename V> [[gnu::always_inline]] inline uint32_t mask(V v) {
  return Of<N>::mask((Bytes<N>)v);
}

// Whether N bytes from here on may reach into another page.
template <size_t N> [[gnu::always_inline]] inline bool near_page_end(const void *p) {
  return reinterpret_cast<uintptr_t>(p) % 4096 > 4096 - N;
}

template <size_t N> [[gnu::always_inline]] inline const unsigned char *round_down(const void *p) {
  return reinterpret_cast<const unsigned char *>(reinterpret_cast<uintptr_t>(p) & ~(N - 1));
}

// Integers at any address.
template <typename T> struct [[gnu::packed, gnu::may_alias]] UnalignedInt {
  T value;
};
template <typename T> [[gnu::always_inline]] inline T load_int(const void *p) {
  return static_cast<const UnalignedInt<T> *>(p)->value;
}
template <typename T> [[gnu::always_inline]] inline void store_int(void *p, T value) {
  static_cast<UnalignedInt<T> *>(p)->value = value;
}

}  // namespace vector
}  // namespace
