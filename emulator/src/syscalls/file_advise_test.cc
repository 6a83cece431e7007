// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

TEST(syscalls, file_advise) {
  cloudabi_fd_t fd = create(directory(), "file");
  for (cloudabi_advice_t advice = CLOUDABI_ADVICE_DONTNEED; advice <= CLOUDABI_ADVICE_WILLNEED;
       ++advice)
    EXPECT_EQ(0, cloudabi_sys_file_advise(fd, 0, 0, advice));
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_file_advise(fd, 0, 0, 0));
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_file_advise(fd, 0, 0, 7));
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_file_advise(fd, UINT64_MAX, 1, CLOUDABI_ADVICE_NORMAL));
  close(fd);
}

// A directory that is open for look-ups alone is open all the same.
TEST(syscalls, file_advise_directory) {
  cloudabi_fd_t fd;
  ASSERT_EQ(0, open(nofollow(directory()), ".", CLOUDABI_O_DIRECTORY,
                    CLOUDABI_RIGHT_FILE_ADVISE | CLOUDABI_RIGHT_FILE_OPEN, &fd));
  EXPECT_EQ(0, cloudabi_sys_file_advise(fd, 0, 0, CLOUDABI_ADVICE_RANDOM));
  close(fd);
}
