// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

#include "support/time_format.h"

size_t wcsftime_l(wchar_t *__restrict out, size_t room, const wchar_t *__restrict format,
                  const struct tm *__restrict tm, locale_t locale) {
  return TimeWriter<wchar_t>(out, room, *tm, locale).run(format);
}
