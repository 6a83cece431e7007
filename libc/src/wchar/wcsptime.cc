// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wchar.h>

wchar_t *wcsptime(const wchar_t *__restrict s, const wchar_t *__restrict format,
                  struct tm *__restrict tm) {
  return wcsptime_l(s, format, tm, LC_GLOBAL_LOCALE);
}
