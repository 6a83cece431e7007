// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Copies a set of descriptors, and only as much of it as is used.

#include <string.h>
#include <sys/select.h>

void(FD_COPY)(const fd_set *__restrict from, fd_set *__restrict to) {
  to->__count = from->__count;
  memcpy(to->__fds, from->__fds, from->__count * sizeof(from->__fds[0]));
}
