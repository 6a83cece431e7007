// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

TEST(syscalls, fd_sync) {
  cloudabi_fd_t fd = create(directory(), "file");
  put(fd, "data");
  EXPECT_EQ(0, cloudabi_sys_fd_sync(fd));
  EXPECT_EQ(0, cloudabi_sys_fd_datasync(fd));
  close(fd);
  EXPECT_EQ(CLOUDABI_EBADF, cloudabi_sys_fd_sync(fd));
}
