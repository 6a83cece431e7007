// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <time.h>

#include "support/time_format.h"

size_t strftime_l(char *__restrict out, size_t room, const char *__restrict format,
                  const struct tm *__restrict tm, locale_t locale) {
  return TimeWriter<char>(out, room, *tm, locale).run(format);
}
