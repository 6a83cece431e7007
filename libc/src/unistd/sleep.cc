// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Sleeps for some seconds. Nothing interrupts it, so nothing is ever left.

#include <time.h>
#include <unistd.h>

unsigned int sleep(unsigned int seconds) {
  struct timespec duration = {static_cast<time_t>(seconds), 0};
  nanosleep(&duration, nullptr);
  return 0;
}
