// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <uchar.h>

#include "support/locale_charset.h"

// The character is kept in the state until all bytes of its UTF-8 form are out: __value holds those
// that are left, the first one lowest, and __surrogate how many there are.
size_t mbrtoc8(char8_t *__restrict out, const char *__restrict s, size_t n,
               mbstate_t *__restrict state) {
  static _CLOUDLIBC_THREAD_LOCAL mbstate_t own;
  if (state == nullptr)
    state = &own;
  if (state->__surrogate != 0) {
    if (out != nullptr && s != nullptr)
      *out = static_cast<char8_t>(state->__value);
    state->__value >>= 8;
    --state->__surrogate;
    return static_cast<size_t>(-3);
  }
  char32_t c;
  size_t used = mbrtoc32(&c, s, n, state);
  if (used >= static_cast<size_t>(-2) || s == nullptr)
    return used;
  char bytes[4];
  size_t length = encode(locale_data::utf_8, bytes, c);
  for (size_t i = length; i > 1; --i)
    state->__value = state->__value << 8 | static_cast<unsigned char>(bytes[i - 1]);
  state->__surrogate = static_cast<__uint16_t>(length - 1);
  if (out != nullptr)
    *out = static_cast<char8_t>(bytes[0]);
  return used;
}
