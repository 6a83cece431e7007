// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Writes "ready" to its descriptor, from a child process as well, and then waits until it is ended.
#include <argdata.h>
#include <cloudabi_syscalls.h>
#include <program.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

void program_main(const argdata_t *ad) {
  int fd;
  if (argdata_get_fd(ad, &fd) != 0)
    exit(1);
  cloudabi_fd_t child;
  cloudabi_tid_t thread;
  if (cloudabi_sys_proc_fork(&child, &thread) != 0)
    exit(2);
  dprintf(fd, "%s\n", child == CLOUDABI_PROCESS_CHILD ? "child ready" : "ready");
  for (;;)
    sleep(1);
}
