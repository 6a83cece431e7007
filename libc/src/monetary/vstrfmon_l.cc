// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <monetary.h>

#include "support/monetary_format.h"

ssize_t vstrfmon_l(char *__restrict out, size_t room, locale_t locale,
                   const char *__restrict format, va_list args) {
  return MoneyWriter<char>(out, room, locale).run(format, args);
}
