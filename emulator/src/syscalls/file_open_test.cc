// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

namespace {

cloudabi_errno_t try_open(cloudabi_lookup_t where, const char *path, cloudabi_oflags_t oflags = 0,
                          cloudabi_rights_t rights = CLOUDABI_RIGHT_FD_READ) {
  cloudabi_fd_t fd;
  cloudabi_errno_t error = open(where, path, oflags, rights, &fd);
  if (error == 0)
    close(fd);
  return error;
}

}  // namespace

TEST(syscalls, file_open_flags) {
  cloudabi_fd_t dir = directory();
  EXPECT_EQ(CLOUDABI_ENOENT, try_open(nofollow(dir), "file"));
  EXPECT_EQ(0, try_open(nofollow(dir), "file", CLOUDABI_O_CREAT | CLOUDABI_O_EXCL, kReadWrite));
  EXPECT_EQ(CLOUDABI_EEXIST,
            try_open(nofollow(dir), "file", CLOUDABI_O_CREAT | CLOUDABI_O_EXCL, kReadWrite));
  EXPECT_EQ(CLOUDABI_ENOTDIR, try_open(nofollow(dir), "file", CLOUDABI_O_DIRECTORY));
  EXPECT_EQ(CLOUDABI_EINVAL, try_open(nofollow(dir), "file", 0x40));
  EXPECT_EQ(CLOUDABI_EINVAL,
            try_open(nofollow(dir), "file", CLOUDABI_O_DIRECTORY | CLOUDABI_O_CREAT));
  cloudabi_fd_t fd;
  ASSERT_EQ(0, open(nofollow(dir), "file", 0, kReadWrite, &fd));
  put(fd, "0123");
  close(fd);
  ASSERT_EQ(0, open(nofollow(dir), "file", CLOUDABI_O_TRUNC, kReadWrite, &fd));
  cloudabi_filestat_t stat;
  EXPECT_EQ(0, cloudabi_sys_file_stat_fget(fd, &stat));
  EXPECT_EQ(0u, stat.st_size);
  close(fd);
}

// Rights that mean nothing for the kind are left out.
TEST(syscalls, file_open_rights) {
  cloudabi_fd_t dir = directory(), fd;
  close(create(dir, "file"));
  make_directory(dir, "sub");
  ASSERT_EQ(0, open(nofollow(dir), "file", 0, kAll, &fd));
  cloudabi_fdstat_t stat = stat_of(fd);
  EXPECT_EQ(CLOUDABI_FILETYPE_REGULAR_FILE, stat.fs_filetype);
  EXPECT_NE(0u, stat.fs_rights_base & CLOUDABI_RIGHT_FD_WRITE);
  EXPECT_EQ(0u, stat.fs_rights_base & CLOUDABI_RIGHT_FILE_OPEN);
  EXPECT_EQ(0u, stat.fs_rights_inheriting);
  close(fd);
  ASSERT_EQ(0, open(nofollow(dir), "sub", CLOUDABI_O_DIRECTORY, kAll, &fd));
  stat = stat_of(fd);
  EXPECT_EQ(CLOUDABI_FILETYPE_DIRECTORY, stat.fs_filetype);
  EXPECT_EQ(0u, stat.fs_rights_base & CLOUDABI_RIGHT_FD_WRITE);
  EXPECT_NE(0u, stat.fs_rights_base & CLOUDABI_RIGHT_FILE_OPEN);
  EXPECT_NE(0u, stat.fs_rights_inheriting & CLOUDABI_RIGHT_FD_WRITE);
  close(fd);
  EXPECT_EQ(CLOUDABI_EISDIR, try_open(nofollow(dir), "sub", 0, CLOUDABI_RIGHT_FD_WRITE));
  // Opened without the right to list it, a directory still leads to what is in it.
  ASSERT_EQ(0, open(nofollow(dir), "sub", CLOUDABI_O_DIRECTORY,
                    CLOUDABI_RIGHT_FILE_OPEN | CLOUDABI_RIGHT_FILE_CREATE_FILE, &fd));
  close(create(fd, "inner"));
  char buffer[100];
  size_t used;
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, cloudabi_sys_file_readdir(fd, buffer, 100, 0, &used));
  close(fd);
}

TEST(syscalls, file_open_beneath) {
  cloudabi_fd_t dir = directory(), sub;
  close(create(dir, "outside"));
  make_directory(dir, "sub");
  make_directory(dir, "sub/deep");
  ASSERT_EQ(0, open(nofollow(dir), "sub", CLOUDABI_O_DIRECTORY, kAll, &sub));
  close(create(sub, "inside"));
  make_symlink("inside", sub, "good");
  make_symlink("../outside", sub, "up");
  make_symlink("/etc/passwd", sub, "absolute");
  make_symlink("deep/../inside", sub, "round");
  make_symlink("loop", sub, "loop");
  make_symlink("..", sub, "parent");

  EXPECT_EQ(0, try_open(nofollow(sub), "inside"));
  EXPECT_EQ(0, try_open(nofollow(sub), "./deep/.././inside"));
  EXPECT_EQ(0, try_open(nofollow(sub), "deep//../inside"));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, try_open(nofollow(sub), "../outside"));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, try_open(nofollow(sub), ".."));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, try_open(nofollow(sub), "deep/../../outside"));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, try_open(nofollow(sub), "/etc/passwd"));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, try_open(nofollow(sub), "parent/outside"));
  EXPECT_EQ(CLOUDABI_ELOOP, try_open(nofollow(sub), "good"));
  EXPECT_EQ(0, try_open(follow(sub), "good"));
  EXPECT_EQ(0, try_open(follow(sub), "round"));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, try_open(follow(sub), "up"));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, try_open(follow(sub), "absolute"));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, try_open(follow(sub), "parent"));
  EXPECT_EQ(CLOUDABI_ELOOP, try_open(follow(sub), "loop"));
  EXPECT_EQ(CLOUDABI_ENOENT, try_open(follow(sub), ""));
  EXPECT_EQ(CLOUDABI_ENOTDIR, try_open(follow(sub), "inside/"));
  EXPECT_EQ(0, try_open(follow(sub), "deep/", CLOUDABI_O_DIRECTORY));
  EXPECT_EQ(0, try_open(follow(sub), ".", CLOUDABI_O_DIRECTORY));
  close(sub);
}

TEST(syscalls, file_open_create_through_link) {
  cloudabi_fd_t dir = directory(), sub;
  make_directory(dir, "sub");
  ASSERT_EQ(0, open(nofollow(dir), "sub", CLOUDABI_O_DIRECTORY, kAll, &sub));
  make_symlink("../escaped", sub, "dangling");
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, try_open(follow(sub), "dangling", CLOUDABI_O_CREAT, kReadWrite));
  EXPECT_EQ(CLOUDABI_ENOENT, try_open(nofollow(dir), "escaped"));
  close(sub);
}
