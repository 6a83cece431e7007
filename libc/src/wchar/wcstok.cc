// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

wchar_t *wcstok(wchar_t *__restrict s, const wchar_t *__restrict separators,
                wchar_t **__restrict rest) {
  if (s == nullptr)
    s = *rest;
  s += wcsspn(s, separators);
  if (*s == L'\0') {
    *rest = s;
    return nullptr;
  }
  wchar_t *end = s + wcscspn(s, separators);
  if (*end != L'\0')
    *end++ = L'\0';
  *rest = end;
  return s;
}
