// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <locale.h>
#include <time.h>

struct tm *localtime_r(const time_t *__restrict time, struct tm *__restrict tm) {
  struct timespec moment = {*time, 0};
  if (int error = localtime_l(&moment, tm, LC_GLOBAL_LOCALE); error != 0) {
    errno = error;
    return nullptr;
  }
  return tm;
}
