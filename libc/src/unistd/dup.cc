// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A second descriptor for the same thing, under the lowest free number.

#include <cloudabi_syscalls.h>
#include <support/result.h>
#include <unistd.h>

using namespace cloudlibc;

int dup(int fd) {
  cloudabi_fd_t copy;
  cloudabi_errno_t error = cloudabi_sys_fd_dup(fd, &copy);
  return error == 0 ? static_cast<int>(copy) : fail(error);
}
