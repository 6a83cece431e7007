// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wchar.h>

size_t wcsftime(wchar_t *__restrict out, size_t room, const wchar_t *__restrict format,
                const struct tm *__restrict tm) {
  return wcsftime_l(out, room, format, tm, LC_GLOBAL_LOCALE);
}
