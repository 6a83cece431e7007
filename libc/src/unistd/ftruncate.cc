// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Sets the size of a file or of a shared memory object.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <support/result.h>
#include <unistd.h>

using namespace cloudlibc;

int ftruncate(int fd, off_t size) {
  if (size < 0)
    return fail(EINVAL);
  cloudabi_filestat_t attributes = {};
  attributes.st_size = size;
  return result(cloudabi_sys_file_stat_fput(fd, &attributes, CLOUDABI_FILESTAT_SIZE));
}
