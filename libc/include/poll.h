// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <poll.h> - waiting for descriptors.
//
// Added: ppoll(), whose time-out has nanoseconds. No signal is delivered, so its last argument has
// no effect.
//
// Bands of priority (POLLPRI, POLLRDBAND, POLLWRBAND) are left out: no descriptor has them.

#ifndef _POLL_H_
#define _POLL_H_

#include <_cdefs.h>
#include <_struct_timespec.h>
#include <_types.h>

typedef __size_t nfds_t;
typedef __sigset_t sigset_t;

struct pollfd {
  int fd;
  short events;
  short revents;
};

#define POLLRDNORM 0x01
#define POLLWRNORM 0x02
#define POLLIN POLLRDNORM
#define POLLOUT POLLWRNORM
#define POLLERR 0x04
#define POLLHUP 0x08
#define POLLNVAL 0x10

__BEGIN_DECLS
int poll(struct pollfd *, nfds_t, int);
int ppoll(struct pollfd *, nfds_t, const struct timespec *__restrict, const sigset_t *__restrict);
__END_DECLS

#endif
