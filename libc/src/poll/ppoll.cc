// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Waits until something can be done with one of several descriptors. No signal is ever delivered,
// so a mask of them has no effect.
//
// Each descriptor becomes up to two subscriptions, whose user data is its index.
//
// The system can't wait for errors and the end of a connection alone, but only for data too. As
// long as there is data that nobody asked for, such descriptors are looked at every few
// milliseconds, and in between only the others are waited for.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <poll.h>
#include <stdint.h>
#include <support/clock.h>
#include <support/poll_wait.h>
#include <support/result.h>

using namespace cloudlibc;

namespace {

constexpr cloudabi_timestamp_t kInterval = 10'000'000;

bool used(const struct pollfd &entry) {
  // A negative number stands for an element that isn't used.
  return entry.fd >= 0;
}

// Whether nothing but errors and the end of the connection is of interest.
bool quiet(const struct pollfd &entry) {
  return used(entry) && (entry.events & (POLLRDNORM | POLLWRNORM)) == 0;
}

void subscribe(cloudabi_subscription_t &subscription, int fd, size_t index,
               cloudabi_eventtype_t type) {
  subscription = {};
  subscription.userdata = index;
  subscription.type = type;
  subscription.fd_readwrite.fd = fd;
  subscription.fd_readwrite.flags = CLOUDABI_SUBSCRIPTION_FD_READWRITE_POLL;
}

size_t subscribe_all(struct pollfd *fds, nfds_t size, bool with_quiet,
                     cloudabi_subscription_t *subscriptions) {
  size_t count = 0;
  for (size_t i = 0; i < size; ++i) {
    fds[i].revents = 0;
    if (!used(fds[i]) || (!with_quiet && quiet(fds[i])))
      continue;
    bool write = (fds[i].events & POLLWRNORM) != 0;
    if ((fds[i].events & POLLRDNORM) != 0 || !write)
      subscribe(subscriptions[count++], fds[i].fd, i, CLOUDABI_EVENTTYPE_FD_READ);
    if (write)
      subscribe(subscriptions[count++], fds[i].fd, i, CLOUDABI_EVENTTYPE_FD_WRITE);
  }
  return count;
}

// Fills in what has happened, and returns to how many.
int report(struct pollfd *fds, nfds_t size, const cloudabi_event_t *events, size_t count) {
  for (size_t i = 0; i < count; ++i) {
    const cloudabi_event_t &event = events[i];
    struct pollfd &entry = fds[event.userdata];
    if (event.error == EBADF) {
      entry.revents |= POLLNVAL;
    } else if (event.error == EPIPE) {
      entry.revents |= POLLHUP;
    } else if (event.error != 0) {
      entry.revents |= POLLERR;
    } else {
      bool reading = event.type == CLOUDABI_EVENTTYPE_FD_READ;
      entry.revents |= static_cast<short>(entry.events & (reading ? POLLRDNORM : POLLWRNORM));
      if (event.fd_readwrite.flags & CLOUDABI_EVENT_FD_READWRITE_HANGUP)
        entry.revents |= POLLHUP;
    }
  }
  int ready = 0;
  for (size_t i = 0; i < size; ++i) {
    // Nothing can be written once the other side is gone.
    if (fds[i].revents & POLLHUP)
      fds[i].revents &= static_cast<short>(~POLLWRNORM);
    if (fds[i].revents != 0)
      ++ready;
  }
  return ready;
}

cloudabi_timestamp_t later(cloudabi_timestamp_t duration) {
  cloudabi_timestamp_t time = 0;
  cloudabi_sys_clock_time_get(CLOUDABI_CLOCK_MONOTONIC, 0, &time);
  return __builtin_add_overflow(time, duration, &time) ? UINT64_MAX : time;
}

}  // namespace

int ppoll(struct pollfd *fds, nfds_t size, const struct timespec *__restrict timeout,
          const sigset_t *__restrict) {
  Deadline deadline = {0, CLOUDABI_CLOCK_MONOTONIC, 0};
  if (size > SIZE_MAX / 2 - 1 || (timeout != nullptr && !to_duration(timeout, &deadline.time)))
    return fail(EINVAL);
  PollBuffers buffers(2 * size + 1);
  if (!buffers.ok())
    return fail(ENOMEM);
  bool any_quiet = false;
  for (size_t i = 0; i < size; ++i)
    any_quiet |= quiet(fds[i]);
  // Who waits several times has to know until when.
  if (any_quiet && timeout != nullptr && deadline.time != 0) {
    deadline.time = later(deadline.time);
    deadline.flags = CLOUDABI_SUBSCRIPTION_CLOCK_ABSTIME;
  }

  for (bool all = true;; all = !all) {
    const Deadline *until = timeout == nullptr ? nullptr : &deadline;
    Deadline pause = {0, CLOUDABI_CLOCK_MONOTONIC, CLOUDABI_SUBSCRIPTION_CLOCK_ABSTIME};
    if (!all) {
      pause.time = later(kInterval);
      if (until != nullptr && deadline.time <= pause.time - kInterval)
        return 0;
      if (until == nullptr || pause.time < deadline.time)
        until = &pause;
    }
    const size_t count = subscribe_all(fds, size, all, buffers.subscriptions);
    size_t triggered;
    if (cloudabi_errno_t error =
            poll_wait(buffers.subscriptions, buffers.events, count, until, &triggered))
      return fail(error);
    const int ready = report(fds, size, buffers.events, triggered);
    if (ready != 0 || (all && triggered == 0))
      return ready;
  }
}
