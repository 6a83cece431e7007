// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <fcntl.h>
#include <harness.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

TEST(sys_uio, vectors) {
  int fd = openat(test_tmpdir(), "file", O_CREAT | O_RDWR);
  ASSERT_GE(fd, 0);
  char first[] = "Hello, ", second[] = "world";
  struct iovec out[2] = {{first, 7}, {second, 5}};
  EXPECT_EQ(12, writev(fd, out, 2));
  EXPECT_EQ(12, pwritev(fd, out, 2, 1));
  char left[4] = {}, right[20] = {};
  struct iovec in[2] = {{left, 3}, {right, 19}};
  EXPECT_EQ(13, preadv(fd, in, 2, 0));
  EXPECT_STREQ("HHe", left);
  EXPECT_STREQ("llo, world", right);
  EXPECT_EQ(1, readv(fd, in, 2));
  EXPECT_EQ(0, readv(fd, in, 2));
  EXPECT_FAILS(EINVAL, readv(fd, in, -1));
  EXPECT_FAILS(EINVAL, preadv(fd, in, 1, -1));
  close(fd);
}
