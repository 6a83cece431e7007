// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the test of proc_exec executes. Its exit code tells which Argdata it got and that its
// descriptors are where they belong.
#include <argdata.h>
#include <cloudabi_syscalls.h>
#include <program.h>

void program_main(const argdata_t *ad) {
  int socket = -1;
  cloudabi_fdstat_t stat;
  if (argdata_get_fd(ad, &socket) != 0)
    cloudabi_sys_proc_exit(1);
  if (cloudabi_sys_fd_stat_get((cloudabi_fd_t)socket, &stat) != 0 ||
      stat.fs_filetype != CLOUDABI_FILETYPE_SOCKET_STREAM)
    cloudabi_sys_proc_exit(2);
  // Nothing else came along.
  for (cloudabi_fd_t fd = 2; fd < 100; ++fd)
    if (cloudabi_sys_fd_stat_get(fd, &stat) != CLOUDABI_EBADF)
      cloudabi_sys_proc_exit(3);
  cloudabi_ciovec_t text = {"executed", 8};
  size_t written;
  if (cloudabi_sys_fd_write((cloudabi_fd_t)socket, &text, 1, &written) != 0)
    cloudabi_sys_proc_exit(4);
  cloudabi_sys_proc_exit(0xfeedbeef);
}
