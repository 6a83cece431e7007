// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Waits until something can be done with descriptors in sets, and leaves those in the sets.

#include <errno.h>
#include <support/clock.h>
#include <support/poll_wait.h>
#include <support/result.h>
#include <sys/select.h>

using namespace cloudlibc;

int pselect(int limit, fd_set *__restrict reading, fd_set *__restrict writing,
            fd_set *__restrict failing, const struct timespec *__restrict timeout, ...) {
  Deadline deadline = {0, CLOUDABI_CLOCK_MONOTONIC, 0};
  if (limit < 0 || (timeout != nullptr && !to_duration(timeout, &deadline.time)))
    return fail(EINVAL);
  size_t readers = reading == nullptr ? 0 : reading->__count;
  size_t writers = writing == nullptr ? 0 : writing->__count;
  PollBuffers buffers(readers + writers + 1);
  if (!buffers.ok())
    return fail(ENOMEM);
  size_t count = 0;
  for (size_t i = 0; i < readers + writers; ++i) {
    int fd = i < readers ? reading->__fds[i] : writing->__fds[i - readers];
    if (fd >= limit)
      continue;
    cloudabi_subscription_t &subscription = buffers.subscriptions[count++];
    subscription = {};
    subscription.userdata = static_cast<cloudabi_userdata_t>(fd);
    subscription.type = i < readers ? CLOUDABI_EVENTTYPE_FD_READ : CLOUDABI_EVENTTYPE_FD_WRITE;
    subscription.fd_readwrite.fd = fd;
    subscription.fd_readwrite.flags = CLOUDABI_SUBSCRIPTION_FD_READWRITE_POLL;
  }
  size_t triggered;
  if (cloudabi_errno_t error = poll_wait(buffers.subscriptions, buffers.events, count,
                                         timeout == nullptr ? nullptr : &deadline, &triggered))
    return fail(error);
  for (size_t i = 0; i < triggered; ++i)
    if (buffers.events[i].error == EBADF)
      return fail(EBADF);

  if (reading != nullptr)
    FD_ZERO(reading);
  if (writing != nullptr)
    FD_ZERO(writing);
  // No descriptor has conditions of this kind.
  if (failing != nullptr)
    FD_ZERO(failing);
  for (size_t i = 0; i < triggered; ++i) {
    fd_set *set = buffers.events[i].type == CLOUDABI_EVENTTYPE_FD_READ ? reading : writing;
    FD_SET(static_cast<int>(buffers.events[i].userdata), set);
  }
  return static_cast<int>(triggered);
}
