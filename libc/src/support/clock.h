// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Clocks and times: what is behind a clockid_t, and conversion between timespec, timeval and the
// ABI's nanoseconds.
#pragma once

#include <_struct_timespec.h>
#include <_struct_timeval.h>
#include <cloudabi_types.h>

// A program only ever sees the addresses of such objects.
struct __clockid {
  cloudabi_clockid_t id;
};

namespace cloudlibc {

inline constexpr cloudabi_timestamp_t kNanosecondsPerSecond = 1000000000;

// False if the time isn't a valid one. Times beyond what the ABI can express become the last one,
// times before 1970 the first one.
inline bool to_timestamp(const struct timespec *time, cloudabi_timestamp_t *timestamp) {
  if (time->tv_nsec < 0 || time->tv_nsec >= static_cast<long>(kNanosecondsPerSecond))
    return false;
  if (time->tv_sec < 0)
    *timestamp = 0;
  else if (__builtin_mul_overflow(static_cast<cloudabi_timestamp_t>(time->tv_sec),
                                  kNanosecondsPerSecond, timestamp) ||
           __builtin_add_overflow(*timestamp, static_cast<cloudabi_timestamp_t>(time->tv_nsec),
                                  timestamp))
    *timestamp = ~cloudabi_timestamp_t{0};
  return true;
}

// The same for a length of time, which can't be negative.
inline bool to_duration(const struct timespec *time, cloudabi_timestamp_t *duration) {
  return time->tv_sec >= 0 && to_timestamp(time, duration);
}

inline struct timespec to_timespec(cloudabi_timestamp_t timestamp) {
  return {static_cast<__time_t>(timestamp / kNanosecondsPerSecond),
          static_cast<long>(timestamp % kNanosecondsPerSecond)};
}

inline struct timeval to_timeval(cloudabi_timestamp_t timestamp) {
  return {static_cast<__time_t>(timestamp / kNanosecondsPerSecond),
          static_cast<__suseconds_t>(timestamp % kNanosecondsPerSecond / 1000)};
}

}  // namespace cloudlibc
