// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The attributes of a file beneath a directory.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <support/lookup.h>
#include <support/result.h>
#include <support/stat.h>
#include <sys/stat.h>

using namespace cloudlibc;

int fstatat(int fd, const char *__restrict path, struct stat *__restrict out, int flags) {
  if ((flags & ~AT_SYMLINK_NOFOLLOW) != 0)
    return fail(EINVAL);
  cloudabi_filestat_t attributes;
  if (cloudabi_errno_t error = cloudabi_sys_file_stat_get(
          lookup(fd, (flags & AT_SYMLINK_NOFOLLOW) == 0), path, strlen(path), &attributes))
    return fail(error);
  to_stat(attributes, out);
  return 0;
}
