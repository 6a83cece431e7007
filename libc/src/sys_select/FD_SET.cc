// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Puts a descriptor into a set. One that has no room any more can't be told about; programs that
// need more use poll().

#include <sys/select.h>

void(FD_SET)(int fd, fd_set *set) {
  if (!FD_ISSET(fd, set) && set->__count < FD_SETSIZE)
    set->__fds[set->__count++] = fd;
}
