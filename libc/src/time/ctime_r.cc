// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <time.h>

char *ctime_r(const time_t *time, char *buffer) {
  struct tm tm;
  return localtime_r(time, &tm) == nullptr ? nullptr : asctime_r(&tm, buffer);
}
