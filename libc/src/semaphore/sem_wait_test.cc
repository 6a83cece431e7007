// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <harness.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <string.h>
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

constexpr int kPosters = 4, kLives = 400;

// A semaphore that lives until it has been passed once for each thread. Not on a stack, as threads
// that a fault has caught sleep there for ever.
struct ShortLife {
  sem_t semaphore;
  int begun, done;
} life;

void *posts_in_each_life(void *) {
  for (int i = 1; i <= kLives; ++i) {
    while (__atomic_load_n(&life.begun, __ATOMIC_ACQUIRE) < i)
      sched_yield();
    sem_post(&life.semaphore);
    __atomic_fetch_add(&life.done, 1, __ATOMIC_RELEASE);
  }
  return nullptr;
}

bool all_have_posted(int lives) {
  const time_t begin = time(nullptr);
  while (__atomic_load_n(&life.done, __ATOMIC_ACQUIRE) < lives * kPosters) {
    if (time(nullptr) > begin + 20)
      return false;
    sched_yield();
  }
  return true;
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

TEST(semaphore, gone_once_it_is_passed) {
  // What is in its memory then would mislead whoever took it for a semaphore still: not by a lock
  // that is never released, but so that it would change.
  sem_t afterwards = {};
  afterwards.__posted.__word = 1;
  afterwards.__value = 1;
  afterwards.__waiters = 1;
  pthread_t threads[kPosters];
  for (pthread_t &thread : threads)
    ASSERT_EQ(0, pthread_create(&thread, nullptr, posts_in_each_life, nullptr));
  int touched = 0;
  for (int i = 1; i <= kLives; ++i) {
    ASSERT_EQ(0, sem_init(&life.semaphore, 0, 0));
    __atomic_store_n(&life.begun, i, __ATOMIC_RELEASE);
    for (int k = 0; k < kPosters; ++k)
      ASSERT_EQ(0, sem_wait(&life.semaphore));
    ASSERT_EQ(0, sem_destroy(&life.semaphore));
    memcpy(&life.semaphore, &afterwards, sizeof(afterwards));
    ASSERT_TRUE(all_have_posted(i));
    touched += memcmp(&life.semaphore, &afterwards, sizeof(afterwards)) != 0;
  }
  EXPECT_EQ(0, touched);
  for (pthread_t thread : threads)
    ASSERT_EQ(0, pthread_join(thread, nullptr));
}
