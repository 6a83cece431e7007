// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <time.h>

int nanosleep(const struct timespec *time, ...) {
  int error = clock_nanosleep(CLOCK_MONOTONIC, 0, time);
  if (error == 0)
    return 0;
  errno = error;
  return -1;
}
