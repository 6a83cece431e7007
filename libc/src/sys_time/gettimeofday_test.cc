// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <harness.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/times.h>
#include <sys/utsname.h>
#include <time.h>

TEST(sys_time, gettimeofday) {
  struct timeval time;
  ASSERT_EQ(0, gettimeofday(&time, nullptr));
  EXPECT_NEAR(::time(nullptr), time.tv_sec, 2);
  EXPECT_LT(time.tv_usec, 1000000);
}

TEST(sys_time, processor_time) {
  struct rusage usage;
  volatile unsigned work = 0;
  for (int i = 0; i < 3000000; ++i)
    work = work + 1;
  ASSERT_EQ(0, getrusage(RUSAGE_SELF, &usage));
  EXPECT_GT(usage.ru_utime.tv_sec * 1000000 + usage.ru_utime.tv_usec, 0);
  EXPECT_EQ(0, getrusage(RUSAGE_CHILDREN, &usage));
  EXPECT_EQ(0, usage.ru_utime.tv_sec);
  EXPECT_FAILS(EINVAL, getrusage(17, &usage));
  struct tms used;
  EXPECT_GT(times(&used), 0);
  EXPECT_GT(used.tms_utime, 0);
}

TEST(sys_time, uname) {
  struct utsname names;
  ASSERT_EQ(0, uname(&names));
  EXPECT_STREQ("CloudABI", names.sysname);
  EXPECT_GT(strlen(names.machine), 0u);
}
