// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <cloudabi_syscalls.h>
#include <time.h>

#include "support/clock.h"
#include "support/result.h"

namespace {

// The second that each clock was last seen in. Most calls find it unchanged and can do without a
// division, which would be what they spend most time on beside reading the processor's counter.
// i686 aligns 64 bits to 32, which atomic operations can't do with.
struct alignas(8) Second {
  cloudabi_timestamp_t value;
};
constexpr size_t kClocks = 8;
Second last_seconds[kClocks];

}  // namespace

int clock_gettime(clockid_t clock, struct timespec *time) {
  // The call stores its result right into the caller's object: a variable here would lie on the
  // unsafe stack, which costs as much as the division.
  auto *now = reinterpret_cast<cloudabi_timestamp_t *>(&time->tv_sec);
  if (auto error = cloudabi_sys_clock_time_get(clock->id, 0, now); error != 0)
    return cloudlibc::fail(error);
  Second &last = last_seconds[clock->id % kClocks];
  const cloudabi_timestamp_t seconds = __atomic_load_n(&last.value, __ATOMIC_RELAXED);
  const cloudabi_timestamp_t rest = *now - seconds * cloudlibc::kNanosecondsPerSecond;
  if (rest < cloudlibc::kNanosecondsPerSecond) [[likely]] {
    *time = {static_cast<time_t>(seconds), static_cast<long>(rest)};
    return 0;
  }
  *time = cloudlibc::to_timespec(*now);
  __atomic_store_n(&last.value, static_cast<cloudabi_timestamp_t>(time->tv_sec), __ATOMIC_RELAXED);
  return 0;
}
