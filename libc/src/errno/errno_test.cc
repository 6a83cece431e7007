// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <harness.h>
#include <pthread.h>

namespace {

void *sets(void *) {
  EXPECT_EQ(0, errno);
  errno = EPERM;
  return nullptr;
}

}  // namespace

TEST(errno, each_thread_has_its_own) {
  errno = EBADF;
  pthread_t thread;
  ASSERT_EQ(0, pthread_create(&thread, nullptr, sets, nullptr));
  ASSERT_EQ(0, pthread_join(thread, nullptr));
  EXPECT_EQ(EBADF, errno);
}
