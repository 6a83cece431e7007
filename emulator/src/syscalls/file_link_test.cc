// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

namespace {

cloudabi_errno_t link(cloudabi_lookup_t from, const char *old_path, cloudabi_fd_t to,
                      const char *new_path) {
  return cloudabi_sys_file_link(from, old_path, strlen(old_path), to, new_path, strlen(new_path));
}

}  // namespace

TEST(syscalls, file_link) {
  cloudabi_fd_t dir = directory();
  close(create(dir, "file"));
  make_directory(dir, "sub");
  EXPECT_EQ(0, link(nofollow(dir), "file", dir, "sub/other"));
  cloudabi_filestat_t stat;
  EXPECT_EQ(0, cloudabi_sys_file_stat_get(nofollow(dir), "sub/other", 9, &stat));
  EXPECT_EQ(2u, stat.st_nlink);
  EXPECT_EQ(CLOUDABI_EEXIST, link(nofollow(dir), "file", dir, "sub/other"));
  EXPECT_EQ(CLOUDABI_EPERM, link(nofollow(dir), "sub", dir, "sub2"));
  EXPECT_EQ(CLOUDABI_EPERM, link(nofollow(dir), "sub/", dir, "sub2"));
  EXPECT_EQ(CLOUDABI_ENOTDIR, link(nofollow(dir), "file/", dir, "x"));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, link(nofollow(dir), "../x", dir, "y"));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, link(nofollow(dir), "file", dir, "../y"));
  EXPECT_EQ(CLOUDABI_ENOENT, link(nofollow(dir), "none", dir, "y"));
}

TEST(syscalls, file_link_symlinks) {
  cloudabi_fd_t dir = directory();
  close(create(dir, "file"));
  make_directory(dir, "sub");
  make_symlink("../file", dir, "sub/relative");
  make_symlink("sub/relative", dir, "chain");
  make_symlink("../../outside", dir, "sub/escape");
  cloudabi_filestat_t stat;
  // Without following, the link itself gets another name.
  EXPECT_EQ(0, link(nofollow(dir), "chain", dir, "second"));
  EXPECT_EQ(0, cloudabi_sys_file_stat_get(nofollow(dir), "second", 6, &stat));
  EXPECT_EQ(CLOUDABI_FILETYPE_SYMBOLIC_LINK, stat.st_filetype);
  EXPECT_EQ(0, link(follow(dir), "chain", dir, "third"));
  EXPECT_EQ(0, cloudabi_sys_file_stat_get(nofollow(dir), "third", 5, &stat));
  EXPECT_EQ(CLOUDABI_FILETYPE_REGULAR_FILE, stat.st_filetype);
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, link(follow(dir), "sub/escape", dir, "fourth"));
}
