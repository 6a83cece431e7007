// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

namespace {

cloudabi_errno_t unlink(cloudabi_fd_t fd, const char *path, cloudabi_ulflags_t flags) {
  return cloudabi_sys_file_unlink(fd, path, strlen(path), flags);
}

}  // namespace

TEST(syscalls, file_unlink) {
  cloudabi_fd_t dir = directory();
  make_directory(dir, "sub");
  close(create(dir, "sub/file"));
  make_symlink("sub", dir, "link");
  EXPECT_EQ(CLOUDABI_ENOTEMPTY, unlink(dir, "sub", CLOUDABI_UNLINK_REMOVEDIR));
  EXPECT_EQ(CLOUDABI_EPERM, unlink(dir, "sub", 0));
  EXPECT_EQ(CLOUDABI_ENOTDIR, unlink(dir, "sub/file", CLOUDABI_UNLINK_REMOVEDIR));
  EXPECT_EQ(CLOUDABI_ENOTDIR, unlink(dir, "link", CLOUDABI_UNLINK_REMOVEDIR));
  EXPECT_EQ(0, unlink(dir, "link/file", 0));
  EXPECT_EQ(0, unlink(dir, "link", 0));
  EXPECT_EQ(CLOUDABI_EINVAL, unlink(dir, "sub/.", CLOUDABI_UNLINK_REMOVEDIR));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, unlink(dir, "..", CLOUDABI_UNLINK_REMOVEDIR));
  EXPECT_EQ(0, unlink(dir, "sub/", CLOUDABI_UNLINK_REMOVEDIR));
  EXPECT_EQ(CLOUDABI_ENOENT, unlink(dir, "sub", CLOUDABI_UNLINK_REMOVEDIR));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, unlink(dir, "../x", 0));
  EXPECT_EQ(CLOUDABI_EINVAL, unlink(dir, "x", 0x80));
}
