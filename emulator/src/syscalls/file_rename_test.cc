// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

namespace {

cloudabi_errno_t rename(cloudabi_fd_t from, const char *old_path, cloudabi_fd_t to,
                        const char *new_path) {
  return cloudabi_sys_file_rename(from, old_path, strlen(old_path), to, new_path, strlen(new_path));
}

}  // namespace

TEST(syscalls, file_rename) {
  cloudabi_fd_t dir = directory();
  close(create(dir, "a"));
  make_directory(dir, "sub");
  EXPECT_EQ(0, rename(dir, "a", dir, "sub/b"));
  EXPECT_EQ(CLOUDABI_ENOENT, rename(dir, "a", dir, "c"));
  EXPECT_EQ(0, rename(dir, "sub/b", dir, "c"));
  EXPECT_EQ(CLOUDABI_EISDIR, rename(dir, "c", dir, "sub"));
  EXPECT_EQ(CLOUDABI_ENOTDIR, rename(dir, "sub", dir, "c"));
  EXPECT_EQ(CLOUDABI_EINVAL, rename(dir, "sub", dir, "sub/deep"));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, rename(dir, "c", dir, "../c"));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, rename(dir, "../c", dir, "c"));
  EXPECT_EQ(0, rename(dir, "sub/", dir, "other/"));
}
