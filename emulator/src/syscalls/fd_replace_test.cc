// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

TEST(syscalls, fd_replace) {
  cloudabi_fd_t one = create(directory(), "one"), two = create(directory(), "two");
  put(one, "1");
  put(two, "22");
  ASSERT_EQ(0, cloudabi_sys_fd_replace(one, two));
  cloudabi_filesize_t offset = 0;
  EXPECT_EQ(0, cloudabi_sys_fd_seek(two, 0, CLOUDABI_WHENCE_END, &offset));
  EXPECT_EQ(1u, offset);
  EXPECT_EQ(0, cloudabi_sys_fd_replace(one, one));
  close(two);
  EXPECT_EQ(CLOUDABI_EBADF, cloudabi_sys_fd_replace(one, two));
  EXPECT_EQ(CLOUDABI_EBADF, cloudabi_sys_fd_replace(two, one));
  close(one);
}

// Rights come along with what they are for.
TEST(syscalls, fd_replace_rights) {
  Pair ends = pair(CLOUDABI_FILETYPE_FIFO);
  cloudabi_fd_t file = create(directory(), "file");
  ASSERT_EQ(0, cloudabi_sys_fd_replace(ends.first, file));
  EXPECT_EQ(CLOUDABI_FILETYPE_FIFO, stat_of(file).fs_filetype);
  EXPECT_EQ(stat_of(ends.first).fs_rights_base, stat_of(file).fs_rights_base);
  close(file);
  close(ends.first);
  close(ends.second);
}
