// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Sleeps for some microseconds, also for more than a million of them.

#include <time.h>
#include <unistd.h>

int usleep(useconds_t microseconds) {
  struct timespec duration = {static_cast<time_t>(microseconds / 1000000),
                              static_cast<long>(microseconds % 1000000) * 1000};
  return nanosleep(&duration, nullptr);
}
