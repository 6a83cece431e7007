// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>
#include <wctype.h>

int wcsncasecmp_l(const wchar_t *a, const wchar_t *b, size_t n, locale_t locale) {
  for (; n > 0; --n, ++a, ++b) {
    if (*a != *b) {
      wint_t left = towlower_l(static_cast<wint_t>(*a), locale);
      wint_t right = towlower_l(static_cast<wint_t>(*b), locale);
      if (left != right)
        return left < right ? -1 : 1;
    }
    if (*a == L'\0')
      break;
  }
  return 0;
}
