// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <harness.h>
#include <signal.h>

TEST(signal, sets) {
  sigset_t set;
  EXPECT_EQ(0, sigemptyset(&set));
  EXPECT_EQ(0, sigismember(&set, SIGINT));
  EXPECT_EQ(0, sigaddset(&set, SIGINT));
  EXPECT_EQ(1, sigismember(&set, SIGINT));
  EXPECT_EQ(0, sigdelset(&set, SIGINT));
  EXPECT_EQ(0, sigismember(&set, SIGINT));
  EXPECT_EQ(0, sigfillset(&set));
  EXPECT_EQ(1, sigismember(&set, SIGXFSZ));
  EXPECT_FAILS(EINVAL, sigismember(&set, NSIG));
  EXPECT_FAILS(EINVAL, sigaddset(&set, 0));
  EXPECT_FAILS(EINVAL, raise(-1));
}
