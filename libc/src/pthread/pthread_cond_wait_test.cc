// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <harness.h>
#include <pthread.h>
#include <time.h>

namespace {

struct Queue {
  pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
  pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
  int items = 0;
  int taken = 0;
  bool closed = false;
};

void *takes(void *argument) {
  auto *queue = static_cast<Queue *>(argument);
  pthread_mutex_lock(&queue->mutex);
  for (;;) {
    while (queue->items == 0 && !queue->closed)
      pthread_cond_wait(&queue->changed, &queue->mutex);
    if (queue->items == 0)
      break;
    --queue->items;
    ++queue->taken;
  }
  pthread_mutex_unlock(&queue->mutex);
  return nullptr;
}

long long now(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return time.tv_sec * 1000000000LL + time.tv_nsec;
}

}  // namespace

TEST(pthread, cond_producers_and_consumers) {
  Queue queue;
  pthread_t threads[4];
  for (pthread_t &thread : threads)
    ASSERT_EQ(0, pthread_create(&thread, nullptr, takes, &queue));
  for (int i = 0; i < 5000; ++i) {
    pthread_mutex_lock(&queue.mutex);
    ++queue.items;
    pthread_cond_signal(&queue.changed);
    pthread_mutex_unlock(&queue.mutex);
  }
  pthread_mutex_lock(&queue.mutex);
  queue.closed = true;
  pthread_cond_broadcast(&queue.changed);
  pthread_mutex_unlock(&queue.mutex);
  for (pthread_t thread : threads)
    ASSERT_EQ(0, pthread_join(thread, nullptr));
  EXPECT_EQ(5000, queue.taken);
  EXPECT_EQ(0, pthread_cond_destroy(&queue.changed));
  EXPECT_EQ(0, pthread_mutex_destroy(&queue.mutex));
}

TEST(pthread, cond_without_the_mutex) {
  Queue queue;
  EXPECT_EQ(EPERM, pthread_cond_wait(&queue.changed, &queue.mutex));
}

TEST(pthread, cond_timedwait) {
  pthread_condattr_t attributes;
  pthread_condattr_init(&attributes);
  ASSERT_EQ(0, pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC));
  EXPECT_EQ(EINVAL, pthread_condattr_setclock(&attributes, CLOCK_PROCESS_CPUTIME_ID));
  pthread_cond_t condition;
  ASSERT_EQ(0, pthread_cond_init(&condition, &attributes));
  pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
  pthread_mutex_lock(&mutex);
  long long start = now(CLOCK_MONOTONIC);
  struct timespec time = {static_cast<time_t>((start + 30000000) / 1000000000),
                          static_cast<long>((start + 30000000) % 1000000000)};
  EXPECT_EQ(ETIMEDOUT, pthread_cond_timedwait(&condition, &mutex, &time));
  EXPECT_GE(now(CLOCK_MONOTONIC), start + 30000000);
  struct timespec invalid = {0, 1000000000};
  EXPECT_EQ(EINVAL, pthread_cond_timedwait(&condition, &mutex, &invalid));
  struct timespec duration = {0, 10000000};
  start = now(CLOCK_MONOTONIC);
  EXPECT_EQ(ETIMEDOUT, pthread_cond_timedwait_relative_np(&condition, &mutex, &duration));
  EXPECT_GE(now(CLOCK_MONOTONIC), start + 10000000);
  EXPECT_EQ(0, pthread_mutex_unlock(&mutex));
  EXPECT_EQ(0, pthread_mutex_destroy(&mutex));
  EXPECT_EQ(0, pthread_cond_destroy(&condition));
}

TEST(pthread, cond_keeps_the_depth_of_a_recursive_mutex) {
  pthread_mutex_t mutex = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
  pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
  pthread_mutex_lock(&mutex);
  pthread_mutex_lock(&mutex);
  struct timespec duration = {0, 1000000};
  EXPECT_EQ(ETIMEDOUT, pthread_cond_timedwait_relative_np(&condition, &mutex, &duration));
  EXPECT_EQ(0, pthread_mutex_unlock(&mutex));
  EXPECT_EQ(0, pthread_mutex_unlock(&mutex));
  EXPECT_EQ(EPERM, pthread_mutex_unlock(&mutex));
}
