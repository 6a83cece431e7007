// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The conversions of integers and pointers.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "support/printf_grouping.h"
#include "support/printf_output.h"
#include "support/printf_spec.h"

namespace format {

// Digits, zeros and what stands before and around them. It is all put together in one buffer,
// unless somebody wants a lot of it. The loops that do so are shorter than calls of memset()
// would be.
template <typename Char>
[[clang::no_builtin("memset")]] bool print_integer(Output<Char> &out, const Spec &spec,
                                                   uintmax_t value, unsigned base,
                                                   const char *prefix) {
  constexpr size_t kFew = 32;
  char buffer[64 + kFew + 2];
  char *end = buffer + sizeof(buffer), *s = end;
  if (base == 10) {
    static constexpr char pairs[] = "00010203040506070809101112131415161718192021222324252627282930"
                                    "31323334353637383940414243444546474849505152535455565758596061"
                                    "62636465666768697071727374757677787980818283848586878889909192"
                                    "93949596979899";
    for (; value >= 100; value /= 100) {
      s -= 2;
      __builtin_memcpy_inline(s, pairs + value % 100 * 2, 2);
    }
    if (value >= 10) {
      s -= 2;
      __builtin_memcpy_inline(s, pairs + value * 2, 2);
    } else if (value != 0) {
      *--s = static_cast<char>('0' + value);
    }
  } else {
    const char *digits = spec.conversion == 'X' ? "0123456789ABCDEF" : "0123456789abcdef";
    const int bits = base == 16 ? 4 : base == 8 ? 3 : 1;
    for (; value != 0; value >>= bits)
      *--s = digits[value & (base - 1)];
  }
  auto count = static_cast<size_t>(end - s);
  const size_t prefix_length = strlen(prefix);
  // The precision is a number of digits; without one, there is at least one digit.
  size_t zeros = 0;
  const size_t minimum = spec.precision < 0 ? 1 : static_cast<size_t>(spec.precision);
  if (count < minimum)
    zeros = minimum - count;
  if (base == 8 && spec.alternate && zeros == 0)
    zeros = 1;
  const Grouping<Char> groups(spec.grouping && base == 10 ? out.locale() : nullptr, count + zeros);
  const size_t length = prefix_length + count + zeros + groups.extra();
  size_t pad = padding(spec, length);
  if (spec.zero && !spec.left && spec.precision < 0) {
    zeros += pad;
    pad = 0;
  }
  const size_t before = spec.left ? 0 : pad;
  if (zeros + before <= kFew && groups.extra() == 0) [[likely]] {
    for (size_t i = 0; i < zeros; ++i)
      *--s = '0';
    for (size_t i = prefix_length; i > 0; --i)
      *--s = prefix[i - 1];
    for (size_t i = 0; i < before; ++i)
      *--s = ' ';
    count = static_cast<size_t>(end - s);
    zeros = 0;
  } else if (!out.fill(' ', before) || !out.ascii(prefix, prefix_length)) {
    return false;
  }
  if (groups.extra() != 0) {
    // Zeros for the width go in front of all groups.
    const size_t digits = groups.digits();
    if (zeros + count > digits && !out.fill('0', zeros + count - digits))
      return false;
    const size_t zeros_left = digits - count;
    for (size_t i = 0; i < digits; ++i) {
      const char c = i < zeros_left ? '0' : s[i - zeros_left];
      if ((groups.separates(digits - i) && !groups.separate(out)) || !out.ascii(&c, 1))
        return false;
    }
  } else if ((zeros != 0 && !out.fill('0', zeros)) || !out.ascii(s, count)) {
    return false;
  }
  return !spec.left || out.fill(' ', pad);
}

}  // namespace format
