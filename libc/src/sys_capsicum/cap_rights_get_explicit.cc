// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The rights of a descriptor, and those that files opened beneath it can have. Either may be null.

#include <cloudabi_syscalls.h>
#include <support/result.h>
#include <sys/capsicum.h>

using namespace cloudlibc;

int cap_rights_get_explicit(int fd, cap_rights_t *base, cap_rights_t *inheriting) {
  cloudabi_fdstat_t attributes;
  if (cloudabi_errno_t error = cloudabi_sys_fd_stat_get(fd, &attributes))
    return fail(error);
  if (base != nullptr)
    base->__bits = attributes.fs_rights_base;
  if (inheriting != nullptr)
    inheriting->__bits = attributes.fs_rights_inheriting;
  return 0;
}
