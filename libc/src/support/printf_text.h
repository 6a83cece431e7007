// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The conversions of characters and strings, from either width to either width.
#pragma once

#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <wchar.h>

#include "support/printf_output.h"
#include "support/printf_spec.h"

namespace format {

template <typename Char>
bool print_character(Output<Char> &out, const Spec &spec, const Value &value) {
  if constexpr (sizeof(Char) == 1) {
    if (spec.length == kLong) {
      const wchar_t wide[2] = {static_cast<wchar_t>(value.integer), 0};
      char bytes[16];
      __mbstate_t state = {};
      const size_t n = wcrtomb_l(bytes, wide[0], &state, out.locale());
      if (n == static_cast<size_t>(-1))
        return false;
      return out.padded_text(spec, bytes, n);
    }
    const char c = static_cast<char>(value.integer);
    return out.padded_text(spec, &c, 1);
  } else {
    Char c;
    if (spec.length == kLong) {
      c = static_cast<Char>(value.integer);
    } else {
      // As btowc() does it.
      const char byte = static_cast<char>(value.integer);
      __mbstate_t state = {};
      if (mbrtowc_l(&c, &byte, 1, &state, out.locale()) > 1) {
        errno = EILSEQ;
        return false;
      }
    }
    return out.padded_text(spec, &c, 1);
  }
}

// The length of a string, but no more than the precision allows.
template <typename C>
[[gnu::always_inline]] inline size_t bounded_length(const Spec &spec, const C *s) {
  const size_t limit = spec.precision < 0 ? SIZE_MAX : static_cast<size_t>(spec.precision);
  if constexpr (sizeof(C) == 1) {
    return limit == SIZE_MAX ? strlen(s) : strnlen(s, limit);
  } else {
    size_t n = 0;
    while (n < limit && s[n] != 0)
      ++n;
    return n;
  }
}

template <typename Char> bool print_narrow(Output<Char> &out, const Spec &spec, const char *s) {
  if (s == nullptr)
    s = "(null)";
  if constexpr (sizeof(Char) == 1) {
    const size_t n = bounded_length(spec, s);
    return out.padded_text(spec, s, n);
  } else {
    // Measure, then write: padding comes first.
    const size_t limit = spec.precision < 0 ? SIZE_MAX : static_cast<size_t>(spec.precision);
    size_t n = 0;
    auto walk = [&](bool write) {
      __mbstate_t state = {};
      const char *p = s;
      for (n = 0; n < limit; ++n) {
        wchar_t wide;
        const size_t used = mbrtowc_l(&wide, p, 16, &state, out.locale());
        if (used == 0)
          break;
        if (used > 16) {
          errno = EILSEQ;
          return false;
        }
        p += used;
        if (write && !out.text(&wide, 1))
          return false;
      }
      return true;
    };
    return walk(false) && out.padded(spec, n, [&] { return walk(true); });
  }
}

template <typename Char> bool print_wide(Output<Char> &out, const Spec &spec, const wchar_t *s) {
  if (s == nullptr)
    s = L"(null)";
  if constexpr (sizeof(Char) != 1) {
    const size_t n = bounded_length(spec, s);
    return out.padded_text(spec, s, n);
  } else {
    // The precision counts bytes; no character is written in part.
    const size_t limit = spec.precision < 0 ? SIZE_MAX : static_cast<size_t>(spec.precision);
    size_t n = 0;
    auto walk = [&](bool write) {
      __mbstate_t state = {};
      n = 0;
      // No null character has to be there once there are enough bytes.
      for (const wchar_t *p = s; n < limit && *p != 0; ++p) {
        char bytes[16];
        const size_t used = wcrtomb_l(bytes, *p, &state, out.locale());
        if (used == static_cast<size_t>(-1))
          return false;
        if (used > limit - n)
          break;
        n += used;
        if (write && !out.text(bytes, used))
          return false;
      }
      return true;
    };
    return walk(false) && out.padded(spec, n, [&] { return walk(true); });
  }
}

}  // namespace format
