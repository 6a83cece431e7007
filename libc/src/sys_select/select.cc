// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// pselect() with a time-out in microseconds.

#include <errno.h>
#include <support/result.h>
#include <sys/select.h>

int select(int limit, fd_set *__restrict reading, fd_set *__restrict writing,
           fd_set *__restrict failing, struct timeval *__restrict timeout) {
  if (timeout == nullptr)
    return pselect(limit, reading, writing, failing, nullptr);
  // Checked here, as the product may wrap around.
  if (timeout->tv_usec < 0 || timeout->tv_usec >= 1000000)
    return cloudlibc::fail(EINVAL);
  struct timespec duration = {timeout->tv_sec, timeout->tv_usec * 1000};
  return pselect(limit, reading, writing, failing, &duration);
}
