// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Puts the strings of a language into one block of text when the library is compiled, so that a
// program doesn't have to relocate a pointer to each of them when it starts.
#pragma once

#include <limits.h>

#include "support/locale_data.h"

// The byte that says in struct lconv that no more digits are grouped.
#if CHAR_MAX == 127
#define CHAR_MAX_AS_STRING "\177"
#else
#define CHAR_MAX_AS_STRING "\377"
#endif

namespace locale_data {

constexpr size_t kStrings = kItems - D_T_FMT;

template <size_t size> struct Packed {
  uint16_t at[kStrings] = {};
  char text[size] = {};
};

constexpr size_t packed_size(const char *const (&strings)[kStrings]) {
  size_t size = 0;
  for (const char *s : strings)
    size += __builtin_strlen(s) + 1;
  return size;
}

template <size_t size> constexpr Packed<size> pack(const char *const (&strings)[kStrings]) {
  Packed<size> packed;
  size_t end = 0;
  for (size_t i = 0; i < kStrings; ++i) {
    packed.at[i] = static_cast<uint16_t>(end);
    for (const char *s = strings[i];; ++s) {
      packed.text[end++] = *s;
      if (*s == '\0')
        break;
    }
  }
  return packed;
}

}  // namespace locale_data

#define PACK(strings) locale_data::pack<locale_data::packed_size(strings)>(strings)
