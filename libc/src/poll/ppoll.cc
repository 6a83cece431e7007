// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Waits until something can be done with one of several descriptors. No signal is ever delivered,
// so a mask of them has no effect.
//
// Each descriptor becomes up to two subscriptions, whose user data is its index.

#include <errno.h>
#include <poll.h>
#include <stdint.h>
#include <support/clock.h>
#include <support/poll_wait.h>
#include <support/result.h>

using namespace cloudlibc;

namespace {

void subscribe(cloudabi_subscription_t &subscription, int fd, size_t index,
               cloudabi_eventtype_t type) {
  subscription = {};
  subscription.userdata = index;
  subscription.type = type;
  subscription.fd_readwrite.fd = fd;
  subscription.fd_readwrite.flags = CLOUDABI_SUBSCRIPTION_FD_READWRITE_POLL;
}

}  // namespace

int ppoll(struct pollfd *fds, nfds_t size, const struct timespec *__restrict timeout,
          const sigset_t *__restrict) {
  Deadline deadline = {0, CLOUDABI_CLOCK_MONOTONIC, 0};
  if (size > SIZE_MAX / 2 - 1 || (timeout != nullptr && !to_timestamp(timeout, &deadline.time)))
    return fail(EINVAL);
  PollBuffers buffers(2 * size + 1);
  if (!buffers.ok())
    return fail(ENOMEM);

  size_t count = 0;
  for (size_t i = 0; i < size; ++i) {
    fds[i].revents = 0;
    // A negative number stands for an element that isn't used.
    if (fds[i].fd < 0)
      continue;
    bool read = (fds[i].events & POLLRDNORM) != 0, write = (fds[i].events & POLLWRNORM) != 0;
    // Without either, errors and the end of the connection are still of interest.
    if (read || !write)
      subscribe(buffers.subscriptions[count++], fds[i].fd, i, CLOUDABI_EVENTTYPE_FD_READ);
    if (write)
      subscribe(buffers.subscriptions[count++], fds[i].fd, i, CLOUDABI_EVENTTYPE_FD_WRITE);
  }

  size_t triggered;
  if (cloudabi_errno_t error = poll_wait(buffers.subscriptions, buffers.events, count,
                                         timeout == nullptr ? nullptr : &deadline, &triggered))
    return fail(error);

  for (size_t i = 0; i < triggered; ++i) {
    const cloudabi_event_t &event = buffers.events[i];
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
