// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Strings a machine word at a time, for the portable kernels in src/string.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace words {

// A word that may stand at any address and alias any type.
using Word = size_t;
using Unaligned [[gnu::may_alias, gnu::aligned(1)]] = Word;
using Aligned [[gnu::may_alias]] = Word;

inline constexpr size_t kSize = sizeof(Word);
inline constexpr Word kOnes = static_cast<Word>(-1) / 0xff;  // 0x01 in every byte.
inline constexpr Word kHighs = kOnes * 0x80;

inline Word load(const void *p) { return *static_cast<const Unaligned *>(p); }
inline void store(void *p, Word w) { *static_cast<Unaligned *>(p) = w; }

// Every byte set to c.
inline Word fill(int c) { return kOnes * static_cast<unsigned char>(c); }

// Not zero exactly if a byte of w is zero. The lowest bit that is set belongs to the first such
// byte on a little-endian machine; higher ones may be wrong.
inline Word zeros(Word w) { return (w - kOnes) & ~w & kHighs; }

inline size_t first(Word mask) { return static_cast<size_t>(__builtin_ctzll(mask)) / 8; }

inline bool aligned(const void *p) { return reinterpret_cast<uintptr_t>(p) % kSize == 0; }

}  // namespace words
