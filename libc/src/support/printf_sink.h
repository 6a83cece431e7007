// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Where formatted output goes: a piece of memory, and a function for what doesn't fit.
#pragma once

#include <stddef.h>

namespace format {

template <typename Char> struct Sink {
  Char *at;
  Char *end;
  // Takes n characters for which there may be no room, and may change `at` and `end`. False ends
  // the output, with errno set.
  bool (*overflow)(Sink *sink, const Char *text, size_t n);

  bool write(const Char *text, size_t n) {
    if (n > static_cast<size_t>(end - at))
      return overflow(this, text, n);
    __builtin_memcpy(at, text, n * sizeof(Char));
    at += n;
    return true;
  }

  bool put(Char c) {
    if (at == end)
      return overflow(this, &c, 1);
    *at++ = c;
    return true;
  }

  bool fill(Char c, size_t n) {
    for (; n > 0 && at != end; --n)
      *at++ = c;
    if (n == 0)
      return true;
    // A width may be two thousand million: what has no room goes in pieces.
    constexpr size_t kPiece = 64;
    Char piece[kPiece];
    for (Char &each : piece)
      each = c;
    for (; n > kPiece; n -= kPiece)
      if (!write(piece, kPiece))
        return false;
    return write(piece, n);
  }
};

}  // namespace format
