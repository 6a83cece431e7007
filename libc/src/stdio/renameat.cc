// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <cloudabi_syscalls.h>
#include <stdio.h>
#include <string.h>
#include <support/result.h>

int renameat(int from, const char *old_path, int to, const char *new_path) {
  return cloudlibc::result(
      cloudabi_sys_file_rename(static_cast<cloudabi_fd_t>(from), old_path, strlen(old_path),
                               static_cast<cloudabi_fd_t>(to), new_path, strlen(new_path)));
}
