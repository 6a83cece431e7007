// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <time.h>

#include "support/time_parse.h"

char *strptime_l(const char *__restrict s, const char *__restrict format, struct tm *__restrict tm,
                 locale_t locale) {
  return const_cast<char *>(TimeReader<char>(s, tm, locale).run(format));
}
