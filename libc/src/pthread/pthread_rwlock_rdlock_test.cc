// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <cloudabi_types.h>
#include <errno.h>
#include <harness.h>
#include <pthread.h>
#include <sched.h>

namespace {

struct Shared {
  pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
  long first = 0, second = 0;
  bool torn = false;
};

void *reads(void *argument) {
  auto *shared = static_cast<Shared *>(argument);
  for (int i = 0; i < 5000; ++i) {
    pthread_rwlock_rdlock(&shared->lock);
    if (shared->first != shared->second)
      shared->torn = true;
    pthread_rwlock_unlock(&shared->lock);
  }
  return nullptr;
}

void *writes(void *argument) {
  auto *shared = static_cast<Shared *>(argument);
  for (int i = 0; i < 5000; ++i) {
    pthread_rwlock_wrlock(&shared->lock);
    ++shared->first;
    ++shared->second;
    pthread_rwlock_unlock(&shared->lock);
  }
  return nullptr;
}

}  // namespace

TEST(pthread, rwlock_contended) {
  Shared shared;
  pthread_t threads[6];
  for (int i = 0; i < 6; ++i)
    ASSERT_EQ(0, pthread_create(&threads[i], nullptr, i < 4 ? reads : writes, &shared));
  for (pthread_t thread : threads)
    ASSERT_EQ(0, pthread_join(thread, nullptr));
  EXPECT_EQ(10000, shared.first);
  EXPECT_FALSE(shared.torn);
  EXPECT_EQ(0, pthread_rwlock_destroy(&shared.lock));
}

TEST(pthread, rwlock_states) {
  pthread_rwlock_t lock;
  ASSERT_EQ(0, pthread_rwlock_init(&lock, nullptr));
  EXPECT_EQ(EPERM, pthread_rwlock_unlock(&lock));
  EXPECT_EQ(0, pthread_rwlock_rdlock(&lock));
  EXPECT_EQ(0, pthread_rwlock_tryrdlock(&lock));
  EXPECT_EQ(EBUSY, pthread_rwlock_trywrlock(&lock));
  EXPECT_EQ(0, pthread_rwlock_unlock(&lock));
  EXPECT_EQ(0, pthread_rwlock_unlock(&lock));
  EXPECT_EQ(0, pthread_rwlock_trywrlock(&lock));
  EXPECT_EQ(EBUSY, pthread_rwlock_tryrdlock(&lock));
  EXPECT_EQ(EDEADLK, pthread_rwlock_rdlock(&lock));
  EXPECT_EQ(EDEADLK, pthread_rwlock_wrlock(&lock));
  EXPECT_EQ(0, pthread_rwlock_unlock(&lock));
  EXPECT_EQ(0, pthread_rwlock_destroy(&lock));
}

TEST(pthread, rwlock_timed) {
  pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
  ASSERT_EQ(0, pthread_rwlock_rdlock(&lock));
  struct timespec past = {1, 0};
  EXPECT_EQ(0, pthread_rwlock_timedrdlock(&lock, &past));
  EXPECT_EQ(ETIMEDOUT, pthread_rwlock_timedwrlock(&lock, &past));
  EXPECT_EQ(0, pthread_rwlock_unlock(&lock));
  EXPECT_EQ(0, pthread_rwlock_unlock(&lock));
  EXPECT_EQ(0, pthread_rwlock_destroy(&lock));
}

namespace {

void *writes_once(void *lock) {
  auto *rwlock = static_cast<pthread_rwlock_t *>(lock);
  EXPECT_EQ(0, pthread_rwlock_wrlock(rwlock));
  EXPECT_EQ(0, pthread_rwlock_unlock(rwlock));
  return nullptr;
}

void *tries_to_read(void *lock) {
  EXPECT_EQ(EBUSY, pthread_rwlock_tryrdlock(static_cast<pthread_rwlock_t *>(lock)));
  return nullptr;
}

}  // namespace

// A writer that waits for a reader would wait for ever if it kept that reader from reading again.
TEST(pthread, rwlock_read_again_while_a_writer_waits) {
  pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
  ASSERT_EQ(0, pthread_rwlock_rdlock(&lock));
  pthread_t writer, reader;
  ASSERT_EQ(0, pthread_create(&writer, nullptr, writes_once, &lock));
  while ((__atomic_load_n(&lock.__word, __ATOMIC_RELAXED) & CLOUDABI_LOCK_KERNEL_MANAGED) == 0)
    sched_yield();
  // Others let the writer go first.
  ASSERT_EQ(0, pthread_create(&reader, nullptr, tries_to_read, &lock));
  ASSERT_EQ(0, pthread_join(reader, nullptr));
  struct timespec past = {1, 0};
  EXPECT_EQ(0, pthread_rwlock_timedrdlock(&lock, &past));
  EXPECT_EQ(0, pthread_rwlock_tryrdlock(&lock));
  EXPECT_EQ(0, pthread_rwlock_unlock(&lock));
  EXPECT_EQ(0, pthread_rwlock_unlock(&lock));
  EXPECT_EQ(0, pthread_rwlock_unlock(&lock));
  ASSERT_EQ(0, pthread_join(writer, nullptr));
  EXPECT_EQ(EPERM, pthread_rwlock_unlock(&lock));
  EXPECT_EQ(0, pthread_rwlock_destroy(&lock));
}
