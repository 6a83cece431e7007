// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

TEST(syscalls, file_readlink) {
  cloudabi_fd_t dir = directory();
  make_symlink("/etc/passwd", dir, "link");
  char buffer[64] = {};
  size_t used = 0;
  EXPECT_EQ(0, cloudabi_sys_file_readlink(dir, "link", 4, buffer, sizeof(buffer), &used));
  EXPECT_EQ(11u, used);
  EXPECT_STREQ("/etc/passwd", buffer);
  memset(buffer, 'x', 6);
  EXPECT_EQ(0, cloudabi_sys_file_readlink(dir, "link", 4, buffer, 4, &used));
  EXPECT_EQ(4u, used);
  EXPECT_EQ('x', buffer[4]);
  EXPECT_EQ(0, cloudabi_sys_file_readlink(dir, "link", 4, buffer, 0, &used));
  EXPECT_EQ(0u, used);
  close(create(dir, "file"));
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_file_readlink(dir, "file", 4, buffer, 64, &used));
  EXPECT_EQ(CLOUDABI_ENOENT, cloudabi_sys_file_readlink(dir, "none", 4, buffer, 64, &used));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, cloudabi_sys_file_readlink(dir, "../x", 4, buffer, 64, &used));
}
