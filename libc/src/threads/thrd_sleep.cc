// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Sleeps for a duration. 0 on success; nothing interrupts it.

#include <threads.h>
#include <time.h>

int thrd_sleep(const struct timespec *duration, ...) {
  return nanosleep(duration, nullptr) == 0 ? 0 : -2;
}
