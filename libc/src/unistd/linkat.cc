// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Gives a file a second name.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <support/lookup.h>
#include <support/result.h>
#include <unistd.h>

using namespace cloudlibc;

int linkat(int fd1, const char *path1, int fd2, const char *path2, int flags) {
  if ((flags & ~AT_SYMLINK_FOLLOW) != 0)
    return fail(EINVAL);
  return result(cloudabi_sys_file_link(lookup(fd1, flags & AT_SYMLINK_FOLLOW), path1, strlen(path1),
                                       fd2, path2, strlen(path2)));
}
