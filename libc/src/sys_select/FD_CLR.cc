// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Takes a descriptor out of a set.

#include <stddef.h>
#include <sys/select.h>

void(FD_CLR)(int fd, fd_set *set) {
  for (size_t i = 0; i < set->__count; ++i) {
    if (set->__fds[i] == fd) {
      set->__fds[i] = set->__fds[--set->__count];
      return;
    }
  }
}
