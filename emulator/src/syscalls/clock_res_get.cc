// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The resolution of a clock.
#include "support/clock.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<cloudabi_timestamp_t> clock_res_get(Context &, cloudabi_clockid_t clock_id) {
  int clock = TRY(linux_clock(clock_id));
  kernel::Timespec resolution;
  TRY(kernel::call<void>(kernel::kClockGetres, clock, &resolution));
  return timestamp(resolution);
}

}  // namespace cloudabi::sys
