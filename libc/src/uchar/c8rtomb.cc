// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <uchar.h>

#include "support/locale_charset.h"

// The bytes of a character are put together by the decoder of UTF-8, in the caller's state.
size_t c8rtomb(char *__restrict s, char8_t c, mbstate_t *__restrict state) {
  static _CLOUDLIBC_THREAD_LOCAL mbstate_t own;
  if (state == nullptr)
    state = &own;
  if (s == nullptr) {
    *state = {};
    return 1;
  }
  char byte = static_cast<char>(c);
  uint32_t whole;
  size_t used = decode(locale_data::utf_8, &whole, &byte, 1, state);
  if (used == locale_data::kInvalid) {
    errno = EILSEQ;
    return used;
  }
  return used == locale_data::kIncomplete ? 0 : c32rtomb(s, whole, state);
}
