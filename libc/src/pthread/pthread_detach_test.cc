// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <harness.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>

namespace {

sem_t started, left;

void *signals(void *) {
  sem_post(&started);
  sem_wait(&left);
  return nullptr;
}

void *counts(void *counter) {
  __atomic_fetch_add(static_cast<int *>(counter), 1, __ATOMIC_RELAXED);
  return nullptr;
}

}  // namespace

TEST(pthread, detach) {
  sem_init(&started, 0, 0);
  sem_init(&left, 0, 0);
  pthread_t thread;
  ASSERT_EQ(0, pthread_create(&thread, nullptr, signals, nullptr));
  sem_wait(&started);
  EXPECT_EQ(0, pthread_detach(thread));
  EXPECT_EQ(EINVAL, pthread_detach(thread));
  EXPECT_EQ(EINVAL, pthread_join(thread, nullptr));
  sem_post(&left);
}

TEST(pthread, many_detached) {
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  ASSERT_EQ(0, pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED));
  // Static: the last of them may count after this function has returned.
  static int counter;
  for (int i = 0; i < 200; ++i) {
    pthread_t thread;
    ASSERT_EQ(0, pthread_create(&thread, &attributes, counts, &counter));
  }
  while (__atomic_load_n(&counter, __ATOMIC_RELAXED) != 200)
    sched_yield();
}
