// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The processor time that this process has used. All of it counts as time of the program: what
// happens in the system on its behalf is not told apart.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <support/clock.h>
#include <support/result.h>
#include <sys/resource.h>

using namespace cloudlibc;

int getrusage(int who, struct rusage *usage) {
  if (who != RUSAGE_SELF && who != RUSAGE_CHILDREN)
    return fail(EINVAL);
  *usage = {};
  // What a child has used, its parent isn't told.
  if (who == RUSAGE_CHILDREN)
    return 0;
  cloudabi_timestamp_t used;
  if (cloudabi_errno_t error =
          cloudabi_sys_clock_time_get(CLOUDABI_CLOCK_PROCESS_CPUTIME_ID, 0, &used))
    return fail(error);
  usage->ru_utime = to_timeval(used);
  return 0;
}
