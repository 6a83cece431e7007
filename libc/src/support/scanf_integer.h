// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The conversions of integers and pointers.
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "support/number_parse.h"
#include "support/scanf_input.h"

namespace format {

// The longest prefix of the input that could become a number; if it isn't one, that is a failure,
// as just one character can be given back.
template <typename Char>
Outcome scan_integer(Input<Char> &in, const Conversion &c, unsigned base, bool is_signed,
                     number::Meaning meaning) {
  int left = c.width;
  const bool negative = in.peek() == '-';
  if (in.peek() == '-' || in.peek() == '+') {
    in.advance();
    --left;
  }
  bool any = false;
  if ((base == 0 || base == 2 || base == 16) && left > 0 && in.peek() == '0') {
    in.advance();
    --left;
    any = true;
    // %b is C23's, so 0b is a prefix for it. For %i it is one only in programs of C23.
    const long letter = left > 0 ? in.peek() | 0x20 : Input<Char>::kEnd;
    const bool binary =
        letter == 'b' && (base == 2 || (base == 0 && meaning == number::Meaning::kC23));
    if (binary || (letter == 'x' && base != 2)) {
      in.advance();
      --left;
      any = false;
      base = binary ? 2 : 16;
    } else if (base == 0) {
      base = 8;
    }
  } else if (base == 0) {
    base = 10;
  }
  uintmax_t value = 0;
  bool overflow = false;
  for (; left > 0; --left) {
    const long x = in.peek();
    const auto digit = static_cast<unsigned>(x < 0 ? 99 : number::digit_value(x));
    if (digit >= base)
      break;
    overflow |= __builtin_mul_overflow(value, uintmax_t{base}, &value);
    overflow |= __builtin_add_overflow(value, uintmax_t{digit}, &value);
    any = true;
    in.advance();
  }
  if (!any)
    return in.peek() == Input<Char>::kEnd && left == c.width ? kInputFailure : kMatchingFailure;
  const uintmax_t limit = static_cast<uintmax_t>(INTMAX_MAX) + negative;
  if (is_signed && (overflow || value > limit))
    value = limit;
  if (negative)
    value = 0 - value;
  // As strtoumax() does, with either sign.
  if (!is_signed && overflow)
    value = UINTMAX_MAX;
  store(c.length, c.target, static_cast<intmax_t>(value));
  return kSuccess;
}

}  // namespace format
