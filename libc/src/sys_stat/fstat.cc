// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The attributes of what a descriptor designates.

#include <cloudabi_syscalls.h>
#include <support/result.h>
#include <support/stat.h>
#include <sys/stat.h>

using namespace cloudlibc;

int fstat(int fd, struct stat *out) {
  cloudabi_filestat_t attributes;
  if (cloudabi_errno_t error = cloudabi_sys_file_stat_fget(fd, &attributes))
    return fail(error);
  to_stat(attributes, out);
  return 0;
}
