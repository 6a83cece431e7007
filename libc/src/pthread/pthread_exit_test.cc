// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <harness.h>
#include <pthread.h>
#include <stdint.h>

namespace {

int order[4];
int calls;

void notes(void *argument) {
  order[calls++] = static_cast<int>(reinterpret_cast<intptr_t>(argument));
}

void *leaves(void *) {
  pthread_cleanup_push(notes, reinterpret_cast<void *>(1));
  pthread_cleanup_push(notes, reinterpret_cast<void *>(2));
  pthread_cleanup_push(notes, reinterpret_cast<void *>(3));
  pthread_cleanup_pop(0);
  pthread_exit(reinterpret_cast<void *>(77));
  pthread_cleanup_pop(0);
  pthread_cleanup_pop(0);
}

}  // namespace

TEST(pthread, exit_runs_cleanup) {
  calls = 0;
  pthread_t thread;
  void *result;
  ASSERT_EQ(0, pthread_create(&thread, nullptr, leaves, nullptr));
  ASSERT_EQ(0, pthread_join(thread, &result));
  EXPECT_EQ(77, reinterpret_cast<intptr_t>(result));
  ASSERT_EQ(2, calls);
  EXPECT_EQ(2, order[0]);
  EXPECT_EQ(1, order[1]);
}
