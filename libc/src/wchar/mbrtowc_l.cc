// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <wchar.h>

#include "support/locale_data.h"

size_t mbrtowc_l(wchar_t *__restrict out, const char *__restrict s, size_t n,
                 mbstate_t *__restrict state, locale_t locale) {
  static _CLOUDLIBC_THREAD_LOCAL mbstate_t own;
  if (state == nullptr)
    state = &own;
  if (s == nullptr) {
    out = nullptr;
    s = "";
    n = 1;
  }
  uint32_t c;
  size_t used = decode(*locale->charset, &c, s, n, state);
  if (used == locale_data::kInvalid)
    errno = EILSEQ;
  if (used >= locale_data::kIncomplete)
    return used;
  if (out != nullptr)
    *out = static_cast<wchar_t>(c);
  return c == 0 ? 0 : used;
}
