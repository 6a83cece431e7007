// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Makes a symbolic link. It may contain anything; following it is checked each time.

#include <cloudabi_syscalls.h>
#include <string.h>
#include <support/result.h>
#include <unistd.h>

using namespace cloudlibc;

int symlinkat(const char *target, int fd, const char *path) {
  return result(cloudabi_sys_file_symlink(target, strlen(target), fd, path, strlen(path)));
}
