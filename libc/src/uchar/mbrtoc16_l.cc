// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <uchar.h>
#include <wchar.h>

size_t mbrtoc16_l(char16_t *__restrict out, const char *__restrict s, size_t n,
                  mbstate_t *__restrict state, __locale_t locale) {
  static _CLOUDLIBC_THREAD_LOCAL mbstate_t own;
  if (state == nullptr)
    state = &own;
  if (state->__surrogate != 0) {
    // The second half of what the last call read.
    if (out != nullptr && s != nullptr)
      *out = state->__surrogate;
    *state = {};
    return static_cast<size_t>(-3);
  }
  wchar_t c;
  size_t used = mbrtowc_l(&c, s, n, state, locale);
  if (used >= static_cast<size_t>(-2) || s == nullptr)
    return used;
  char32_t whole = static_cast<char32_t>(c);
  if (whole >= 0x10000) {
    state->__surrogate = static_cast<__uint16_t>(0xdc00 + (whole - 0x10000) % 0x400);
    whole = 0xd800 + (whole - 0x10000) / 0x400;
  }
  if (out != nullptr)
    *out = static_cast<char16_t>(whole);
  return used;
}
