// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Points in time and sleeps, see poll.h.
#include "poll/poll.h"
#include "support/clock.h"

namespace cloudabi::poll {
namespace {

using namespace kernel;

constexpr int64_t kFarSeconds = INT64_MAX / 4;

Timespec add(const Timespec &time, cloudabi_timestamp_t duration) {
  Timespec more = timespec(duration);
  Timespec sum = {time.seconds + more.seconds, time.nanoseconds + more.nanoseconds};
  if (sum.nanoseconds >= 1000000000) {
    sum.nanoseconds -= 1000000000;
    ++sum.seconds;
  }
  return sum;
}

}  // namespace

cloudabi_event_t event_for(const cloudabi_subscription_t &subscription) {
  cloudabi_event_t event = {};
  event.userdata = subscription.userdata;
  event.type = subscription.type;
  switch (subscription.type) {
  case CLOUDABI_EVENTTYPE_CLOCK:
    event.fd_readwrite.nbytes = subscription.clock.identifier;
    break;
  case CLOUDABI_EVENTTYPE_CONDVAR:
    event.fd_readwrite.nbytes = reinterpret_cast<uintptr_t>(subscription.condvar.condvar);
    break;
  case CLOUDABI_EVENTTYPE_LOCK_RDLOCK:
  case CLOUDABI_EVENTTYPE_LOCK_WRLOCK:
    event.fd_readwrite.nbytes = reinterpret_cast<uintptr_t>(subscription.lock.lock);
    break;
  case CLOUDABI_EVENTTYPE_FD_READ:
  case CLOUDABI_EVENTTYPE_FD_WRITE:
    static_assert(sizeof(event.fd_readwrite.unused) == sizeof(subscription.fd_readwrite.fd));
    __builtin_memcpy(event.fd_readwrite.unused, &subscription.fd_readwrite.fd,
                     sizeof(event.fd_readwrite.unused));
    break;
  case CLOUDABI_EVENTTYPE_PROC_TERMINATE:
    __builtin_memcpy(event.proc_terminate.unused, &subscription.proc_terminate.fd,
                     sizeof(event.proc_terminate.unused));
    break;
  default:
    break;
  }
  return event;
}

Result<Deadline> deadline_of(const cloudabi_subscription_clock_t &clock) {
  if ((clock.flags & ~CLOUDABI_SUBSCRIPTION_CLOCK_ABSTIME) != 0)
    return Error{CLOUDABI_EINVAL};
  Deadline deadline;
  deadline.finite = true;
  deadline.realtime = clock.clock_id == CLOUDABI_CLOCK_REALTIME;
  if (!deadline.realtime && clock.clock_id != CLOUDABI_CLOCK_MONOTONIC)
    return linux_clock(clock.clock_id).ok() ? Error{CLOUDABI_ENOTSUP} : Error{CLOUDABI_EINVAL};
  if ((clock.flags & CLOUDABI_SUBSCRIPTION_CLOCK_ABSTIME) != 0) {
    deadline.time = timespec(clock.timeout);
    return deadline;
  }
  // A duration isn't touched by a clock that is set.
  deadline.realtime = false;
  Timespec now;
  TRY(checked<void>(g_process.clock_gettime != nullptr
                        ? g_process.clock_gettime(kClockMonotonic, &now)
                        : raw(kClockGettime, kClockMonotonic, &now)));
  deadline.time = add(now, clock.timeout);
  if (deadline.time.seconds > kFarSeconds)
    deadline.finite = false;
  return deadline;
}

Result<cloudabi_event_t> sleep(const cloudabi_subscription_t &subscription) {
  const cloudabi_subscription_clock_t &clock = subscription.clock;
  cloudabi_event_t event = event_for(subscription);
  int linux_clock_id;
  Timespec time;
  if (clock.clock_id == CLOUDABI_CLOCK_PROCESS_CPUTIME_ID &&
      clock.flags == CLOUDABI_SUBSCRIPTION_CLOCK_ABSTIME) {
    linux_clock_id = kClockProcessCputime;
    time = timespec(clock.timeout);
  } else {
    Result<Deadline> deadline = deadline_of(clock);
    if (!deadline.ok()) {
      event.error = deadline.errno_value();
      return event;
    }
    linux_clock_id = deadline.value().realtime ? kClockRealtime : kClockMonotonic;
    time = deadline.value().finite ? deadline.value().time : Timespec{kFarSeconds, 0};
  }
  long result;
  do
    result = raw(kClockNanosleep, linux_clock_id, kTimerAbstime, &time, nullptr);
  while (result == -kEINTR);
  if (result < 0)
    event.error = error_from_linux(result).number;
  return event;
}

}  // namespace cloudabi::poll
