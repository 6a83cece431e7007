// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What a symbolic link contains, without a terminator.

#include <cloudabi_syscalls.h>
#include <string.h>
#include <support/result.h>
#include <unistd.h>

using namespace cloudlibc;

ssize_t readlinkat(int fd, const char *__restrict path, char *__restrict buffer, size_t size) {
  size_t used;
  cloudabi_errno_t error = cloudabi_sys_file_readlink(fd, path, strlen(path), buffer, size, &used);
  return error == 0 ? static_cast<ssize_t>(used) : fail(error);
}
