// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <harness.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <support/fork.h>
#include <unistd.h>

namespace {

// What ran, in order. Handlers can't be taken back: only this test has them write.
bool watching;
char log[16];
size_t length;
void note(char c) {
  if (watching && length < sizeof(log) - 1)
    log[length++] = c;
}

}  // namespace

TEST(pthread, pthread_atfork) {
  ASSERT_EQ(0, pthread_atfork([] { note('p'); }, [] { note('a'); }, [] { note('x'); }));
  ASSERT_EQ(0, pthread_atfork(nullptr, nullptr, nullptr));
  ASSERT_EQ(0, pthread_atfork([] { note('P'); }, [] { note('A'); }, [] { note('X'); }));
  int fds[2];
  ASSERT_EQ(0, pipe(fds));
  length = 0;
  watching = true;
  cloudabi_fd_t process;
  ASSERT_EQ(0, cloudlibc::fork_process(&process));
  if (process == CLOUDABI_PROCESS_CHILD) {
    write(fds[1], log, length);
    _Exit(0);
  }
  watching = false;
  close(fds[1]);
  char child[16] = {};
  EXPECT_EQ(4, read(fds[0], child, sizeof(child)));
  // The last to be registered is the first before the fork, and the last after it.
  EXPECT_STREQ("PpxX", child);
  EXPECT_STREQ("PpaA", log);
  close(fds[0]);
  close(static_cast<int>(process));
}
