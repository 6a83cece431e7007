// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Sets the clock that time-outs of the condition variable refer to.

#include <errno.h>
#include <pthread.h>
#include <support/clock.h>

using namespace cloudlibc;

int pthread_condattr_setclock(pthread_condattr_t *attributes, clockid_t clock) {
  // Clocks of processor time don't run while a thread sleeps.
  if (clock->id != CLOUDABI_CLOCK_MONOTONIC && clock->id != CLOUDABI_CLOCK_REALTIME)
    return EINVAL;
  attributes->__clock = clock->id;
  return 0;
}
