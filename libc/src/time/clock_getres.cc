// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <cloudabi_syscalls.h>
#include <time.h>

#include "support/clock.h"
#include "support/result.h"

int clock_getres(clockid_t clock, struct timespec *resolution) {
  cloudabi_timestamp_t step;
  if (auto error = cloudabi_sys_clock_res_get(clock->id, &step); error != 0)
    return cloudlibc::fail(error);
  if (resolution != nullptr)
    *resolution = cloudlibc::to_timespec(step);
  return 0;
}
