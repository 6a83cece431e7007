// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <uchar.h>
#include <wchar.h>

size_t c16rtomb_l(char *__restrict s, char16_t c, mbstate_t *__restrict state, __locale_t locale) {
  static _CLOUDLIBC_THREAD_LOCAL mbstate_t own;
  if (state == nullptr)
    state = &own;
  if (s == nullptr)
    return wcrtomb_l(nullptr, L'\0', state, locale);
  const bool high = c >= 0xd800 && c < 0xdc00, low = c >= 0xdc00 && c < 0xe000;
  const char32_t first = state->__surrogate;
  if (low != (first != 0)) {
    *state = {};
    errno = EILSEQ;
    return static_cast<size_t>(-1);
  }
  if (high) {
    // Nothing is written until the second half comes.
    state->__surrogate = c;
    return 0;
  }
  *state = {};
  char32_t whole = low ? 0x10000 + ((first - 0xd800) << 10) + (c - 0xdc00) : c;
  return wcrtomb_l(s, static_cast<wchar_t>(whole), state, locale);
}
