// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

namespace {

cloudabi_errno_t stat_path(cloudabi_lookup_t where, const char *path, cloudabi_filestat_t *stat) {
  return cloudabi_sys_file_stat_get(where, path, strlen(path), stat);
}

}  // namespace

TEST(syscalls, file_stat_get) {
  cloudabi_fd_t dir = directory();
  cloudabi_fd_t file = create(dir, "file");
  put(file, "12345");
  make_directory(dir, "sub");
  make_symlink("file", dir, "link");
  make_symlink("sub", dir, "dirlink");
  make_symlink("/etc", dir, "absolute");
  cloudabi_filestat_t stat, other;
  EXPECT_EQ(0, stat_path(nofollow(dir), "file", &stat));
  EXPECT_EQ(CLOUDABI_FILETYPE_REGULAR_FILE, stat.st_filetype);
  EXPECT_EQ(5u, stat.st_size);
  EXPECT_EQ(1u, stat.st_nlink);
  EXPECT_EQ(0, cloudabi_sys_file_stat_fget(file, &other));
  EXPECT_EQ(stat.st_dev, other.st_dev);
  EXPECT_EQ(stat.st_ino, other.st_ino);
  EXPECT_EQ(stat.st_mtim, other.st_mtim);
  EXPECT_EQ(0, stat_path(nofollow(dir), "link", &stat));
  EXPECT_EQ(CLOUDABI_FILETYPE_SYMBOLIC_LINK, stat.st_filetype);
  EXPECT_EQ(0, stat_path(follow(dir), "link", &stat));
  EXPECT_EQ(other.st_ino, stat.st_ino);
  // A slash at the end asks for a directory, and follows to it.
  EXPECT_EQ(0, stat_path(nofollow(dir), "dirlink/", &stat));
  EXPECT_EQ(CLOUDABI_FILETYPE_DIRECTORY, stat.st_filetype);
  EXPECT_EQ(CLOUDABI_ENOTDIR, stat_path(nofollow(dir), "file/", &stat));
  EXPECT_EQ(0, stat_path(nofollow(dir), "sub/..", &stat));
  EXPECT_EQ(0, stat_path(nofollow(dir), ".", &stat));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, stat_path(nofollow(dir), "..", &stat));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, stat_path(nofollow(dir), "/", &stat));
  EXPECT_EQ(0, stat_path(nofollow(dir), "absolute", &stat));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, stat_path(nofollow(dir), "absolute/", &stat));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, stat_path(follow(dir), "absolute", &stat));
  EXPECT_EQ(CLOUDABI_ENOENT, stat_path(nofollow(dir), "", &stat));
  close(file);
}
