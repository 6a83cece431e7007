// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

TEST(syscalls, fd_close) {
  cloudabi_fd_t fd = create(directory(), "file");
  EXPECT_EQ(0, cloudabi_sys_fd_close(fd));
  EXPECT_EQ(CLOUDABI_EBADF, cloudabi_sys_fd_close(fd));
  EXPECT_EQ(CLOUDABI_EBADF, cloudabi_sys_fd_close(0xffffffff));
  EXPECT_EQ(CLOUDABI_EBADF, cloudabi_sys_fd_close(0x7fffffff));
}

// The emulator has descriptors of its own: no number reaches one.
TEST(syscalls, fd_close_only_own) {
  for (cloudabi_fd_t fd = 0; fd < 300; ++fd) {
    cloudabi_fdstat_t stat;
    if (cloudabi_sys_fd_stat_get(fd, &stat) != 0) {
      EXPECT_EQ(CLOUDABI_EBADF, cloudabi_sys_fd_close(fd));
    }
  }
}
