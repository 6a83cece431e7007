// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "number.h"

using namespace binary128;

namespace {

long double from_integer(bool negative, Bits size) {
  if (size == 0)
    return from_bits(0);
  const int shift = leading_zeros(size);
  return from_bits(put_together<kQuad>({negative, 127 - shift, size << shift}));
}

}  // namespace

extern "C" long double __floattitf(__int128 x) {
  return from_integer(x < 0, x < 0 ? -static_cast<Bits>(x) : static_cast<Bits>(x));
}

extern "C" long double __floatuntitf(unsigned __int128 x) { return from_integer(false, x); }
