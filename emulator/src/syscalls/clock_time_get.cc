// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The time of a clock, at the price of Linux's own vDSO.
#include "support/clock.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<cloudabi_timestamp_t> clock_time_get(Context &, cloudabi_clockid_t clock_id,
                                            cloudabi_timestamp_t) {
  int clock = TRY(linux_clock(clock_id));
  kernel::Timespec time;
  if (g_process.clock_gettime != nullptr) [[likely]]
    TRY(kernel::checked<void>(g_process.clock_gettime(clock, &time)));
  else
    TRY(kernel::call<void>(kernel::kClockGettime, clock, &time));
  return timestamp(time);
}

}  // namespace cloudabi::sys
