// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <harness.h>
#include <pthread.h>
#include <sched.h>

namespace {

pthread_once_t once = PTHREAD_ONCE_INIT;
int calls;
bool done;

void initialises() {
  ++calls;
  for (int i = 0; i < 100; ++i)
    sched_yield();
  done = true;
}

void *asks(void *) {
  pthread_once(&once, initialises);
  EXPECT_TRUE(done);
  return nullptr;
}

}  // namespace

TEST(pthread, once) {
  pthread_t threads[8];
  for (pthread_t &thread : threads)
    ASSERT_EQ(0, pthread_create(&thread, nullptr, asks, nullptr));
  for (pthread_t thread : threads)
    ASSERT_EQ(0, pthread_join(thread, nullptr));
  EXPECT_EQ(1, calls);
}
