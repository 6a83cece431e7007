// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <locale.h>
#include <time.h>

char *asctime_r(const struct tm *__restrict tm, char *__restrict buffer) {
  // The buffer has 26 bytes by POSIX; a year of five digits doesn't fit.
  if (strftime_l(buffer, 26, "%a %b %e %H:%M:%S %Y\n", tm, LC_C_LOCALE) == 0) {
    errno = EOVERFLOW;
    return nullptr;
  }
  return buffer;
}
