// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

TEST(syscalls, file_symlink) {
  cloudabi_fd_t dir = directory();
  make_symlink("anything/../at all", dir, "link");
  EXPECT_EQ(CLOUDABI_EEXIST, cloudabi_sys_file_symlink("x", 1, dir, "link", 4));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, cloudabi_sys_file_symlink("x", 1, dir, "../link", 7));
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_file_symlink("a\0b", 3, dir, "x", 1));
  EXPECT_EQ(CLOUDABI_ENOENT, cloudabi_sys_file_symlink("", 0, dir, "x", 1));
}
