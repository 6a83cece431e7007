// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <execinfo.h>
#include <harness.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

TEST(execinfo, symbols) {
  void *addresses[] = {reinterpret_cast<void *>(&backtrace_symbols), nullptr};
  char **symbols = backtrace_symbols(addresses, 2);
  ASSERT_TRUE(symbols != nullptr);
  EXPECT_EQ(0, strncmp(symbols[0], "+0x", 3));
  EXPECT_STREQ("0x0", symbols[1]);
  int fds[2];
  ASSERT_EQ(0, pipe(fds));
  backtrace_symbols_fd(addresses, 2, fds[1]);
  char lines[100] = {}, expected[100];
  read(fds[0], lines, sizeof(lines));
  strlcpy(expected, symbols[0], sizeof(expected));
  strlcat(expected, "\n0x0\n", sizeof(expected));
  EXPECT_STREQ(expected, lines);
  close(fds[0]);
  close(fds[1]);
  free(symbols);
}
