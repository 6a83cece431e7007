// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The two requests that make sense for any descriptor.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stddef.h>
#include <support/result.h>
#include <sys/ioctl.h>

using namespace cloudlibc;

int ioctl(int fd, int request, ...) {
  va_list arguments;
  va_start(arguments, request);
  int *value = va_arg(arguments, int *);
  va_end(arguments);

  switch (request) {
  case FIONREAD: {
    // A time-out in the past makes this a question, not a wait.
    cloudabi_subscription_t subscriptions[2] = {};
    subscriptions[0].type = CLOUDABI_EVENTTYPE_FD_READ;
    subscriptions[0].fd_readwrite.fd = fd;
    subscriptions[1].type = CLOUDABI_EVENTTYPE_CLOCK;
    subscriptions[1].clock.clock_id = CLOUDABI_CLOCK_MONOTONIC;
    cloudabi_event_t events[2];
    size_t count;
    if (cloudabi_errno_t error = cloudabi_sys_poll(subscriptions, events, 2, &count))
      return fail(error);
    *value = 0;
    for (size_t i = 0; i < count; ++i) {
      if (events[i].type != CLOUDABI_EVENTTYPE_FD_READ)
        continue;
      if (events[i].error != 0)
        return fail(events[i].error);
      *value = events[i].fd_readwrite.nbytes < INT_MAX
                   ? static_cast<int>(events[i].fd_readwrite.nbytes)
                   : INT_MAX;
    }
    return 0;
  }
  case FIONBIO: {
    cloudabi_fdstat_t attributes;
    if (cloudabi_errno_t error = cloudabi_sys_fd_stat_get(fd, &attributes))
      return fail(error);
    if (*value != 0)
      attributes.fs_flags |= CLOUDABI_FDFLAG_NONBLOCK;
    else
      attributes.fs_flags &= static_cast<cloudabi_fdflags_t>(~CLOUDABI_FDFLAG_NONBLOCK);
    return result(cloudabi_sys_fd_stat_put(fd, &attributes, CLOUDABI_FDSTAT_FLAGS));
  }
  default:
    return fail(ENOTTY);
  }
}
