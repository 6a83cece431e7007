// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A new shared memory object, of size 0. Others get at it only through the descriptor.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <support/result.h>
#include <sys/mman.h>

using namespace cloudlibc;

int shm_open(const char *name, int, ...) {
  if (name != SHM_ANON)
    return fail(ENOTSUP);
  cloudabi_fd_t fd;
  cloudabi_errno_t error = cloudabi_sys_fd_create1(CLOUDABI_FILETYPE_SHARED_MEMORY, &fd);
  return error == 0 ? static_cast<int>(fd) : fail(error);
}
