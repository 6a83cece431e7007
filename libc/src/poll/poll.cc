// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <poll.h>

int poll(struct pollfd *fds, nfds_t size, int timeout) {
  const struct timespec time = {timeout / 1000, timeout % 1000 * 1000000};
  return ppoll(fds, size, timeout < 0 ? nullptr : &time, nullptr);
}
