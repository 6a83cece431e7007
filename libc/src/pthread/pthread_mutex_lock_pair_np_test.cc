// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <harness.h>
#include <pthread.h>

namespace {

pthread_mutex_t first = PTHREAD_MUTEX_INITIALIZER, second = PTHREAD_MUTEX_INITIALIZER;
long counter;

void *locks(void *backwards) {
  for (int i = 0; i < 5000; ++i) {
    pthread_mutex_lock_pair_np(backwards ? &second : &first, backwards ? &first : &second);
    ++counter;
    pthread_mutex_unlock(&first);
    pthread_mutex_unlock(&second);
  }
  return nullptr;
}

}  // namespace

TEST(pthread, mutex_lock_pair) {
  counter = 0;
  pthread_t threads[2];
  ASSERT_EQ(0, pthread_create(&threads[0], nullptr, locks, nullptr));
  ASSERT_EQ(0, pthread_create(&threads[1], nullptr, locks, &counter));
  for (pthread_t thread : threads)
    ASSERT_EQ(0, pthread_join(thread, nullptr));
  EXPECT_EQ(10000, counter);
}
