// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <uchar.h>
#include <wchar.h>

size_t mbrtoc32_l(char32_t *__restrict out, const char *__restrict s, size_t n,
                  mbstate_t *__restrict state, __locale_t locale) {
  static _CLOUDLIBC_THREAD_LOCAL mbstate_t own;
  wchar_t c;
  size_t used = mbrtowc_l(&c, s, n, state == nullptr ? &own : state, locale);
  if (out != nullptr && s != nullptr && used < static_cast<size_t>(-2))
    *out = static_cast<char32_t>(c);
  return used;
}
