// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Clocks and times, between CloudABI's nanoseconds and Linux's pairs.
#pragma once

#include "kernel/calls.h"
#include "support/result.h"

namespace cloudabi {

inline Result<int> linux_clock(cloudabi_clockid_t clock) {
  switch (clock) {
  case CLOUDABI_CLOCK_MONOTONIC:
    return static_cast<int>(kernel::kClockMonotonic);
  case CLOUDABI_CLOCK_REALTIME:
    return static_cast<int>(kernel::kClockRealtime);
  case CLOUDABI_CLOCK_PROCESS_CPUTIME_ID:
    return static_cast<int>(kernel::kClockProcessCputime);
  case CLOUDABI_CLOCK_THREAD_CPUTIME_ID:
    return static_cast<int>(kernel::kClockThreadCputime);
  default:
    return Error{CLOUDABI_EINVAL};
  }
}

// Times before 1970 and after 2554 have no timestamp.
inline Result<cloudabi_timestamp_t> timestamp(const kernel::Timespec &time) {
  constexpr int64_t kMostSeconds = static_cast<int64_t>(UINT64_MAX / 1000000000) - 1;
  if (time.seconds < 0 || time.seconds > kMostSeconds)
    return Error{CLOUDABI_EOVERFLOW};
  return static_cast<cloudabi_timestamp_t>(time.seconds) * 1000000000 +
         static_cast<cloudabi_timestamp_t>(time.nanoseconds);
}

inline kernel::Timespec timespec(cloudabi_timestamp_t time) {
  return {static_cast<int64_t>(time / 1000000000), static_cast<int64_t>(time % 1000000000)};
}

}  // namespace cloudabi
