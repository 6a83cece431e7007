// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wchar.h>

__ssize_t vwcsfmon(wchar_t *__restrict out, size_t room, const wchar_t *__restrict format,
                   va_list args) {
  return vwcsfmon_l(out, room, LC_GLOBAL_LOCALE, format, args);
}
