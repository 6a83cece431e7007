// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The text behind "nan" in a number: nan("0x12"), strtod("NaN(0x12)"). As in glibc it is what the
// NaN carries, if it is an integer as C writes it; anything else means nothing.
#pragma once

#include <stdint.h>
#include <string.h>

namespace number {

template <typename Char> Char lower(Char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<Char>(c + ('a' - 'A')) : c;
}

template <typename Char> int digit_value(Char c) {
  if (c >= '0' && c <= '9')
    return static_cast<int>(c - '0');
  c = lower(c);
  return c >= 'a' && c <= 'z' ? static_cast<int>(c - 'a') + 10 : 99;
}

// Behind the letters, digits and underscores.
template <typename Char> const Char *end_of_tag(const Char *p) {
  while (digit_value(*p) < 36 || *p == '_')
    ++p;
  return p;
}

template <typename Char> uint64_t payload_of(const Char *p, const Char *end) {
  int base = 10;
  if (p != end && *p == '0') {
    base = 8;
    if (p + 1 != end && (p[1] == 'x' || p[1] == 'X') && p + 2 != end) {
      base = 16;
      p += 2;
    }
  }
  uint64_t value = 0;
  for (; p != end; ++p) {
    const int digit = digit_value(*p);
    if (digit >= base || __builtin_mul_overflow(value, static_cast<uint64_t>(base), &value) ||
        __builtin_add_overflow(value, static_cast<uint64_t>(digit), &value))
      return 0;
  }
  return value;
}

template <typename T, typename Char> T nan_of(const Char *tag, const Char *end) {
  // Below the bit that says that it is a quiet one; all targets are little-endian.
  constexpr int bits = __is_same(T, float) ? 22 : sizeof(T) == 8 ? 51 : 62;
  T value = static_cast<T>(__builtin_nan(""));
  uint64_t low = 0;
  constexpr size_t size = sizeof(T) < sizeof(low) ? sizeof(T) : sizeof(low);
  memcpy(&low, &value, size);
  low |= payload_of(tag, end) & ((UINT64_C(1) << bits) - 1);
  memcpy(&value, &low, size);
  return value;
}

}  // namespace number
