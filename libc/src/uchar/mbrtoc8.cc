// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <uchar.h>

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
  unsigned first = c, rest = 0;
  __uint16_t length = 0;
  if (c >= 0x80) {
    for (; c >= (length == 0 ? 0x40u : 0x20u >> (length - 1)) || length == 0; c >>= 6) {
      rest = rest << 8 | 0x80 | (c & 0x3f);
      ++length;
    }
    first = (0xf00u >> length & 0xff) | c;
  }
  state->__value = rest;
  state->__surrogate = length;
  if (out != nullptr)
    *out = static_cast<char8_t>(first);
  return used;
}
