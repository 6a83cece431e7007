// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <harness.h>
#include <limits.h>
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

// A limit is nowhere smaller than POSIX has it, and one that has a macro is the same everywhere.
TEST(unistd, sysconf_limits) {
  EXPECT_EQ(PTHREAD_KEYS_MAX, sysconf(_SC_THREAD_KEYS_MAX));
  EXPECT_EQ(PTHREAD_DESTRUCTOR_ITERATIONS, sysconf(_SC_THREAD_DESTRUCTOR_ITERATIONS));
  EXPECT_EQ(SEM_VALUE_MAX, sysconf(_SC_SEM_VALUE_MAX));
  EXPECT_GE(sysconf(_SC_THREAD_KEYS_MAX), _POSIX_THREAD_KEYS_MAX);
  EXPECT_GE(sysconf(_SC_THREAD_DESTRUCTOR_ITERATIONS), _POSIX_THREAD_DESTRUCTOR_ITERATIONS);
  EXPECT_GE(sysconf(_SC_SEM_VALUE_MAX), _POSIX_SEM_VALUE_MAX);
  EXPECT_GE(sysconf(_SC_SYMLOOP_MAX), _POSIX_SYMLOOP_MAX);
  EXPECT_GE(sysconf(_SC_IOV_MAX), _XOPEN_IOV_MAX);
  EXPECT_GE(SSIZE_MAX, _POSIX_SSIZE_MAX);
  EXPECT_GE(CHARCLASS_NAME_MAX, _POSIX2_CHARCLASS_NAME_MAX);
  EXPECT_GE(RE_DUP_MAX, _POSIX2_RE_DUP_MAX);
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
