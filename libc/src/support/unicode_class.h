// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the Unicode Character Database says about a character: classes, width and case.
#pragma once

#include <stdint.h>

namespace unicode {

// Classes, in the order that wctype/generate_tables.py writes them in.
enum Class : unsigned {
  Alpha = 1 << 0,
  Blank = 1 << 1,
  Cntrl = 1 << 2,
  Digit = 1 << 3,
  Graph = 1 << 4,
  Lower = 1 << 5,
  Print = 1 << 6,
  Punct = 1 << 7,
  Space = 1 << 8,
  Upper = 1 << 9,
  Xdigit = 1 << 10,
  Alnum = Alpha | Digit,
};

// The classes of a code point; 0 for a number that isn't one.
unsigned classes(uint32_t c);
// The columns that a terminal gives it; -1 if it isn't printable.
int width(uint32_t c);
uint32_t to_lower(uint32_t c);
uint32_t to_upper(uint32_t c);

}  // namespace unicode
