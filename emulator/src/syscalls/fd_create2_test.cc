// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

TEST(syscalls, fd_create2_stream) {
  Pair ends = pair(CLOUDABI_FILETYPE_SOCKET_STREAM);
  EXPECT_EQ(CLOUDABI_FILETYPE_SOCKET_STREAM, stat_of(ends.first).fs_filetype);
  put(ends.first, "Hello");
  EXPECT_READS("Hello", ends.second);
  close(ends.first);
  EXPECT_READS("", ends.second);
  size_t written;
  EXPECT_EQ(CLOUDABI_EPIPE, write(ends.second, "x", &written));
  close(ends.second);
}

TEST(syscalls, fd_create2_dgram) {
  Pair ends = pair(CLOUDABI_FILETYPE_SOCKET_DGRAM);
  put(ends.first, "one");
  put(ends.first, "two");
  EXPECT_READS("one", ends.second);
  EXPECT_READS("two", ends.second);
  close(ends.first);
  close(ends.second);
}

TEST(syscalls, fd_create2_fifo) {
  Pair ends = pair(CLOUDABI_FILETYPE_FIFO);
  put(ends.second, "through a pipe");
  EXPECT_READS("through a pipe", ends.first);
  size_t written;
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, write(ends.first, "x", &written));
  close(ends.first);
  EXPECT_EQ(CLOUDABI_EPIPE, write(ends.second, "x", &written));
  close(ends.second);
  cloudabi_fd_t fd;
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_fd_create2(CLOUDABI_FILETYPE_DIRECTORY, &fd, &fd));
}
