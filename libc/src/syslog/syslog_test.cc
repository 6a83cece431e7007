// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <harness.h>
#include <stdio.h>
#include <string.h>
#include <syslog.h>
#include <unistd.h>

TEST(syslog, message) {
  int fds[2];
  ASSERT_EQ(0, pipe(fds));
  FILE *stream = fdopen(fds[1], "w");
  ASSERT_TRUE(stream != nullptr);
  fswap(stderr, stream);
  openlog("tests", 0, LOG_DAEMON);
  EXPECT_EQ(0xff, setlogmask(LOG_UPTO(LOG_WARNING)));
  errno = ENOENT;
  syslog(LOG_ERR, "%d%% of it: %m", 5);
  EXPECT_EQ(ENOENT, errno);
  syslog(LOG_INFO, "nobody sees this");
  EXPECT_EQ(LOG_UPTO(LOG_WARNING), setlogmask(0xff));
  closelog();
  fflush(stderr);
  fswap(stderr, stream);
  fclose(stream);
  char text[200] = {}, expected[200];
  EXPECT_GT(read(fds[0], text, sizeof(text) - 1), 0);
  snprintf(expected, sizeof(expected), "<%d>tests: 5%% of it: %s\n", LOG_DAEMON | LOG_ERR,
           strerror(ENOENT));
  EXPECT_STREQ(expected, text);
  close(fds[0]);
}
