// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Sets the times of a file beneath a directory.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <support/lookup.h>
#include <support/result.h>
#include <support/stat.h>
#include <sys/stat.h>

using namespace cloudlibc;

int utimensat(int fd, const char *path, const struct timespec *times, int flags) {
  cloudabi_filestat_t attributes;
  cloudabi_fsflags_t which;
  if ((flags & ~AT_SYMLINK_NOFOLLOW) != 0 || !to_file_times(times, &attributes, &which))
    return fail(EINVAL);
  return result(cloudabi_sys_file_stat_put(lookup(fd, (flags & AT_SYMLINK_NOFOLLOW) == 0), path,
                                           strlen(path), &attributes, which));
}
