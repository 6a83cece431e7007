// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <harness.h>
#include <pthread.h>
#include <semaphore.h>
#include <time.h>

namespace {

sem_t items, room;
int produced, consumed;

void *produces(void *) {
  for (int i = 0; i < 3000; ++i) {
    sem_wait(&room);
    __atomic_fetch_add(&produced, 1, __ATOMIC_RELAXED);
    sem_post(&items);
  }
  return nullptr;
}

void *consumes(void *) {
  for (int i = 0; i < 3000; ++i) {
    sem_wait(&items);
    __atomic_fetch_add(&consumed, 1, __ATOMIC_RELAXED);
    sem_post(&room);
  }
  return nullptr;
}

}  // namespace

TEST(semaphore, producers_and_consumers) {
  ASSERT_EQ(0, sem_init(&items, 0, 0));
  ASSERT_EQ(0, sem_init(&room, 0, 3));
  produced = consumed = 0;
  pthread_t threads[4];
  for (int i = 0; i < 4; ++i)
    ASSERT_EQ(0, pthread_create(&threads[i], nullptr, i % 2 == 0 ? produces : consumes, nullptr));
  for (pthread_t thread : threads)
    ASSERT_EQ(0, pthread_join(thread, nullptr));
  EXPECT_EQ(6000, produced);
  EXPECT_EQ(6000, consumed);
  int value;
  EXPECT_EQ(0, sem_getvalue(&room, &value));
  EXPECT_EQ(3, value);
  EXPECT_EQ(0, sem_destroy(&items));
  EXPECT_EQ(0, sem_destroy(&room));
}

TEST(semaphore, without_waiting) {
  sem_t semaphore;
  EXPECT_FAILS(EINVAL, sem_init(&semaphore, 0, 0x80000000u));
  ASSERT_EQ(0, sem_init(&semaphore, 1, 1));
  EXPECT_EQ(0, sem_trywait(&semaphore));
  EXPECT_FAILS(EAGAIN, sem_trywait(&semaphore));
  struct timespec past = {1, 0};
  EXPECT_FAILS(ETIMEDOUT, sem_timedwait(&semaphore, &past));
  EXPECT_EQ(0, sem_post(&semaphore));
  EXPECT_EQ(0, sem_timedwait(&semaphore, &past));
  ASSERT_EQ(0, sem_init(&semaphore, 0, SEM_VALUE_MAX));
  EXPECT_FAILS(EOVERFLOW, sem_post(&semaphore));
}
