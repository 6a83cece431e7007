// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

#include "support/time_parse.h"

wchar_t *wcsptime_l(const wchar_t *__restrict s, const wchar_t *__restrict format,
                    struct tm *__restrict tm, locale_t locale) {
  return const_cast<wchar_t *>(TimeReader<wchar_t>(s, tm, locale).run(format));
}
