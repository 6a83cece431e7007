// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Removes a name: of a file, or with AT_REMOVEDIR of an empty directory.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <support/result.h>
#include <unistd.h>

using namespace cloudlibc;

int unlinkat(int fd, const char *path, int flags) {
  if ((flags & ~AT_REMOVEDIR) != 0)
    return fail(EINVAL);
  return result(cloudabi_sys_file_unlink(fd, path, strlen(path),
                                         flags & AT_REMOVEDIR ? CLOUDABI_UNLINK_REMOVEDIR : 0));
}
