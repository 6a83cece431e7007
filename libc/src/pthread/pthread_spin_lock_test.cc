// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <harness.h>
#include <pthread.h>

namespace {

pthread_spinlock_t lock;
long counter;

void *increments(void *) {
  for (int i = 0; i < 10000; ++i) {
    pthread_spin_lock(&lock);
    ++counter;
    pthread_spin_unlock(&lock);
  }
  return nullptr;
}

}  // namespace

TEST(pthread, spin) {
  ASSERT_EQ(0, pthread_spin_init(&lock, PTHREAD_PROCESS_PRIVATE));
  counter = 0;
  pthread_t threads[4];
  for (pthread_t &thread : threads)
    ASSERT_EQ(0, pthread_create(&thread, nullptr, increments, nullptr));
  for (pthread_t thread : threads)
    ASSERT_EQ(0, pthread_join(thread, nullptr));
  EXPECT_EQ(40000, counter);
  EXPECT_EQ(0, pthread_spin_trylock(&lock));
  EXPECT_EQ(EBUSY, pthread_spin_trylock(&lock));
  EXPECT_EQ(0, pthread_spin_unlock(&lock));
  EXPECT_EQ(0, pthread_spin_destroy(&lock));
}
