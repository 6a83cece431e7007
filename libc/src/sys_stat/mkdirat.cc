// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Makes a directory. A mode may be given, and is ignored.

#include <cloudabi_syscalls.h>
#include <string.h>
#include <support/result.h>
#include <sys/stat.h>

using namespace cloudlibc;

int mkdirat(int fd, const char *path, ...) {
  return result(cloudabi_sys_file_create(fd, path, strlen(path), CLOUDABI_FILETYPE_DIRECTORY));
}
