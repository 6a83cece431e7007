// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wchar.h>

int vdwprintf(int fd, const wchar_t *__restrict format, va_list arguments) {
  return vdwprintf_l(fd, LC_GLOBAL_LOCALE, format, arguments);
}
