// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <harness.h>
#include <pthread.h>
#include <sched.h>
#include <time.h>

namespace {

struct Shared {
  pthread_mutex_t mutex;
  long counter;
};

void *increments(void *argument) {
  auto *shared = static_cast<Shared *>(argument);
  for (int i = 0; i < 20000; ++i) {
    pthread_mutex_lock(&shared->mutex);
    ++shared->counter;
    pthread_mutex_unlock(&shared->mutex);
  }
  return nullptr;
}

void contend(int scope) {
  pthread_mutexattr_t attributes;
  pthread_mutexattr_init(&attributes);
  ASSERT_EQ(0, pthread_mutexattr_setpshared(&attributes, scope));
  Shared shared = {};
  ASSERT_EQ(0, pthread_mutex_init(&shared.mutex, &attributes));
  pthread_t threads[4];
  for (pthread_t &thread : threads)
    ASSERT_EQ(0, pthread_create(&thread, nullptr, increments, &shared));
  for (pthread_t thread : threads)
    ASSERT_EQ(0, pthread_join(thread, nullptr));
  EXPECT_EQ(80000, shared.counter);
  EXPECT_EQ(0, pthread_mutex_destroy(&shared.mutex));
}

void *tries(void *mutex) {
  auto *m = static_cast<pthread_mutex_t *>(mutex);
  EXPECT_EQ(EBUSY, pthread_mutex_trylock(m));
  EXPECT_EQ(EPERM, pthread_mutex_unlock(m));
  return nullptr;
}

void *waits_in_vain(void *mutex) {
  struct timespec time;
  clock_gettime(CLOCK_REALTIME, &time);
  time.tv_nsec += 20000000;
  if (time.tv_nsec >= 1000000000) {
    time.tv_nsec -= 1000000000;
    ++time.tv_sec;
  }
  EXPECT_EQ(ETIMEDOUT, pthread_mutex_timedlock(static_cast<pthread_mutex_t *>(mutex), &time));
  return nullptr;
}

void in_thread(void *(*function)(void *), void *argument) {
  pthread_t thread;
  ASSERT_EQ(0, pthread_create(&thread, nullptr, function, argument));
  ASSERT_EQ(0, pthread_join(thread, nullptr));
}

}  // namespace

TEST(pthread, mutex_contended) { contend(PTHREAD_PROCESS_PRIVATE); }

TEST(pthread, mutex_contended_shared) { contend(PTHREAD_PROCESS_SHARED); }

TEST(pthread, mutex_recursive) {
  pthread_mutex_t mutex = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
  EXPECT_EQ(0, pthread_mutex_lock(&mutex));
  EXPECT_EQ(0, pthread_mutex_lock(&mutex));
  EXPECT_EQ(0, pthread_mutex_trylock(&mutex));
  in_thread(tries, &mutex);
  EXPECT_EQ(0, pthread_mutex_unlock(&mutex));
  EXPECT_EQ(0, pthread_mutex_unlock(&mutex));
  in_thread(tries, &mutex);
  EXPECT_EQ(0, pthread_mutex_unlock(&mutex));
  EXPECT_EQ(EPERM, pthread_mutex_unlock(&mutex));
  EXPECT_EQ(0, pthread_mutex_destroy(&mutex));
}

TEST(pthread, mutex_errorcheck) {
  pthread_mutexattr_t attributes;
  pthread_mutexattr_init(&attributes);
  ASSERT_EQ(0, pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_ERRORCHECK));
  pthread_mutex_t mutex;
  ASSERT_EQ(0, pthread_mutex_init(&mutex, &attributes));
  EXPECT_EQ(EPERM, pthread_mutex_unlock(&mutex));
  EXPECT_EQ(0, pthread_mutex_lock(&mutex));
  EXPECT_EQ(EDEADLK, pthread_mutex_lock(&mutex));
  EXPECT_EQ(0, pthread_mutex_unlock(&mutex));
}

TEST(pthread, mutex_timed) {
  pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
  ASSERT_EQ(0, pthread_mutex_lock(&mutex));
  in_thread(waits_in_vain, &mutex);
  ASSERT_EQ(0, pthread_mutex_unlock(&mutex));
  EXPECT_EQ(0, pthread_mutex_destroy(&mutex));
}
