// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <time.h>

int timespec_getres(struct timespec *resolution, int base) {
  return base == TIME_UTC && clock_getres(CLOCK_REALTIME, resolution) == 0 ? base : 0;
}
