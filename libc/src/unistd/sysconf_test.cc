// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <harness.h>
#include <string.h>
#include <unistd.h>

TEST(unistd, sysconf) {
  EXPECT_GT(sysconf(_SC_NPROCESSORS_ONLN), 0);
  EXPECT_EQ(0, sysconf(_SC_PAGESIZE) & (sysconf(_SC_PAGESIZE) - 1));
  EXPECT_GE(sysconf(_SC_PAGESIZE), 4096);
  EXPECT_EQ(_POSIX_VERSION, sysconf(_SC_THREADS));
  EXPECT_FAILS(EINVAL, sysconf(12345));
  errno = 0;
  EXPECT_EQ(-1, sysconf(_SC_OPEN_MAX));
  EXPECT_EQ(0, errno);
}

TEST(unistd, getentropy) {
  unsigned char first[256] = {}, second[256] = {};
  EXPECT_EQ(0, getentropy(first, sizeof(first)));
  EXPECT_EQ(0, getentropy(second, sizeof(second)));
  EXPECT_NE(0, memcmp(first, second, sizeof(first)));
  EXPECT_FAILS(EIO, getentropy(first, 257));
}

TEST(unistd, swab) {
  char out[6] = {};
  swab("badce", out, 5);
  EXPECT_STREQ("abcd", out);
}
