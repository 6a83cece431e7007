// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Whether a descriptor is in a set.

#include <stddef.h>
#include <sys/select.h>

int(FD_ISSET)(int fd, const fd_set *set) {
  for (size_t i = 0; i < set->__count; ++i)
    if (set->__fds[i] == fd)
      return 1;
  return 0;
}
