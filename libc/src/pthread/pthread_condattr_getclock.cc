// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The clock that time-outs of the condition variable refer to.

#include <cloudabi_types.h>
#include <pthread.h>
#include <time.h>

int pthread_condattr_getclock(const pthread_condattr_t *__restrict attributes,
                              clockid_t *__restrict clock) {
  switch (attributes->__clock) {
  case CLOUDABI_CLOCK_MONOTONIC:
    *clock = CLOCK_MONOTONIC;
    return 0;
  default:
    *clock = CLOCK_REALTIME;
    return 0;
  }
}
