// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Sets the times of what a descriptor designates.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <support/result.h>
#include <support/stat.h>
#include <sys/stat.h>

using namespace cloudlibc;

int futimens(int fd, const struct timespec *times) {
  cloudabi_filestat_t attributes;
  cloudabi_fsflags_t flags;
  if (!to_file_times(times, &attributes, &flags))
    return fail(EINVAL);
  return result(cloudabi_sys_file_stat_fput(fd, &attributes, flags));
}
