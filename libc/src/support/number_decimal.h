// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// From decimal digits to a binary floating-point number, exactly rounded.
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "support/number_float.h"

namespace number {

// A decimal number as it stands in a string.
struct Decimal {
  uint64_t head;       // Its first 19 significant digits, or all.
  int64_t exponent;    // The number is head * 10^exponent,
  bool more;           // and a bit more if there are further digits that aren't zero.
  const void *digits;  // The text from the first significant digit to the last digit; whatever
  size_t length;       // isn't a digit in there is a radix character.
  bool wide;           // Whether the text is of wide characters.
  int64_t last;        // The power of ten that the last digit stands for.
};

Binary decimal_to_binary(const Format &format, Rounding mode, bool negative,
                         const Decimal &decimal);

}  // namespace number
