// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The processor time that this process has used; returns the time since some moment in the past.

#include <cloudabi_syscalls.h>
#include <support/result.h>
#include <sys/times.h>

using namespace cloudlibc;

clock_t times(struct tms *used) {
  cloudabi_timestamp_t now, cpu;
  cloudabi_errno_t error = cloudabi_sys_clock_time_get(CLOUDABI_CLOCK_MONOTONIC, 0, &now);
  if (error == 0)
    error = cloudabi_sys_clock_time_get(CLOUDABI_CLOCK_PROCESS_CPUTIME_ID, 0, &cpu);
  if (error != 0)
    return fail(error);
  *used = {static_cast<clock_t>(cpu), 0, 0, 0};
  return static_cast<clock_t>(now);
}
