// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <cloudabi_syscalls.h>
#include <time.h>

clock_t clock() {
  cloudabi_timestamp_t now;
  if (cloudabi_sys_clock_time_get(CLOUDABI_CLOCK_PROCESS_CPUTIME_ID, 0, &now) != 0)
    return -1;
  return static_cast<clock_t>(now);
}
