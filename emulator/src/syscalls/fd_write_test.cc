// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdint.h>

#include "syscall_test.h"

using namespace syscall_test;

TEST(syscalls, fd_write) {
  cloudabi_fd_t fd = create(directory(), "file");
  cloudabi_ciovec_t pieces[] = {{"Hello", 5}, {", ", 2}, {"world", 5}};
  size_t count = 0;
  EXPECT_EQ(0, cloudabi_sys_fd_write(fd, pieces, 3, &count));
  EXPECT_EQ(12u, count);
  cloudabi_filesize_t offset;
  EXPECT_EQ(0, cloudabi_sys_fd_seek(fd, 0, CLOUDABI_WHENCE_SET, &offset));
  EXPECT_READS("Hello, world", fd);
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_fd_write(fd, pieces, 1025, &count));
  // One piece or two: the error is the same.
  cloudabi_ciovec_t large[] = {{"a", SIZE_MAX}, {"b", SIZE_MAX}};
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_fd_write(fd, large, 1, &count));
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_fd_write(fd, large, 2, &count));
  close(fd);
  // A descriptor that was opened for reading only.
  ASSERT_EQ(0, open(nofollow(directory()), "file", 0, CLOUDABI_RIGHT_FD_READ, &fd));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, cloudabi_sys_fd_write(fd, pieces, 1, &count));
  close(fd);
}
