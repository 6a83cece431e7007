// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Leaves a descriptor only these rights, and files opened beneath it only those.

#include <cloudabi_syscalls.h>
#include <support/result.h>
#include <sys/capsicum.h>

using namespace cloudlibc;

int cap_rights_limit_explicit(int fd, const cap_rights_t *base, const cap_rights_t *inheriting) {
  cloudabi_fdstat_t attributes = {};
  attributes.fs_rights_base = base->__bits;
  attributes.fs_rights_inheriting = inheriting->__bits;
  return result(cloudabi_sys_fd_stat_put(fd, &attributes, CLOUDABI_FDSTAT_RIGHTS));
}
