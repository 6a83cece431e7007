// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

namespace {

cloudabi_errno_t make(cloudabi_fd_t fd, const char *path) {
  return cloudabi_sys_file_create(fd, path, strlen(path), CLOUDABI_FILETYPE_DIRECTORY);
}

}  // namespace

TEST(syscalls, file_create) {
  cloudabi_fd_t dir = directory();
  EXPECT_EQ(0, make(dir, "a"));
  EXPECT_EQ(CLOUDABI_EEXIST, make(dir, "a"));
  EXPECT_EQ(0, make(dir, "a/b"));
  EXPECT_EQ(0, make(dir, "a/b/c/"));
  EXPECT_EQ(0, make(dir, "a/../d"));
  EXPECT_EQ(CLOUDABI_ENOENT, make(dir, "x/y"));
  EXPECT_EQ(CLOUDABI_ENOENT, make(dir, ""));
  EXPECT_EQ(CLOUDABI_EEXIST, make(dir, "."));
  EXPECT_EQ(CLOUDABI_EEXIST, make(dir, "a/.."));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, make(dir, ".."));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, make(dir, "../x"));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, make(dir, "a/../../x"));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, make(dir, "/x"));
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_file_create(dir, "a\0b", 3, CLOUDABI_FILETYPE_DIRECTORY));
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_file_create(dir, "f", 1, CLOUDABI_FILETYPE_REGULAR_FILE));
  EXPECT_EQ(CLOUDABI_ENOTSUP, cloudabi_sys_file_create(dir, "f", 1, CLOUDABI_FILETYPE_FIFO));
  static char longest[5000];
  memset(longest, 'x', sizeof(longest));
  EXPECT_EQ(CLOUDABI_ENAMETOOLONG,
            cloudabi_sys_file_create(dir, longest, 5000, CLOUDABI_FILETYPE_DIRECTORY));
  EXPECT_EQ(CLOUDABI_ENAMETOOLONG,
            cloudabi_sys_file_create(dir, longest, 300, CLOUDABI_FILETYPE_DIRECTORY));
  cloudabi_fd_t file = create(dir, "file");
  EXPECT_EQ(CLOUDABI_ENOTDIR, make(file, "x"));
  EXPECT_EQ(CLOUDABI_ENOTDIR, make(dir, "file/x"));
  close(file);
}
