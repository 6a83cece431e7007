// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <wchar.h>

#include "support/locale_data.h"

// No charset here has shift states, so there is nothing to remember between characters.
size_t wcrtomb_l(char *__restrict s, wchar_t c, mbstate_t *__restrict state, locale_t locale) {
  char unused[4];
  if (state != nullptr)
    *state = {};
  if (s == nullptr) {
    s = unused;
    c = L'\0';
  }
  size_t written = encode(*locale->charset, s, static_cast<uint32_t>(c));
  if (written == locale_data::kInvalid)
    errno = EILSEQ;
  return written;
}
