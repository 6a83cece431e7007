// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

#include "support/monetary_format.h"

ssize_t vwcsfmon_l(wchar_t *__restrict out, size_t room, locale_t locale,
                   const wchar_t *__restrict format, va_list args) {
  return MoneyWriter<wchar_t>(out, room, locale).run(format, args);
}
