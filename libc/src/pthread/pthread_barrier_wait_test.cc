// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <harness.h>
#include <pthread.h>

namespace {

pthread_barrier_t barrier;
int arrived, serial;

void *meets(void *) {
  for (int round = 1; round <= 100; ++round) {
    __atomic_fetch_add(&arrived, 1, __ATOMIC_RELAXED);
    if (pthread_barrier_wait(&barrier) == PTHREAD_BARRIER_SERIAL_THREAD)
      __atomic_fetch_add(&serial, 1, __ATOMIC_RELAXED);
    EXPECT_GE(__atomic_load_n(&arrived, __ATOMIC_RELAXED), 4 * round);
  }
  return nullptr;
}

}  // namespace

TEST(pthread, barrier) {
  EXPECT_EQ(EINVAL, pthread_barrier_init(&barrier, nullptr, 0));
  ASSERT_EQ(0, pthread_barrier_init(&barrier, nullptr, 4));
  arrived = serial = 0;
  pthread_t threads[4];
  for (pthread_t &thread : threads)
    ASSERT_EQ(0, pthread_create(&thread, nullptr, meets, nullptr));
  for (pthread_t thread : threads)
    ASSERT_EQ(0, pthread_join(thread, nullptr));
  EXPECT_EQ(100, serial);
  EXPECT_EQ(0, pthread_barrier_destroy(&barrier));
}
