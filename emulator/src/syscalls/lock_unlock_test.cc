// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <pthread.h>

#include "lock_test_support.h"

using namespace syscall_test;

namespace {

constexpr int kThreads = 6;

struct Shared {
  Word lock;
  Word condvar;
  long counter;
  int turn;
  int inside;
};

void run(void *(*body)(void *), Shared *shared) {
  pthread_t threads[kThreads];
  for (pthread_t &thread : threads)
    ASSERT_EQ(0, pthread_create(&thread, nullptr, body, shared));
  for (pthread_t &thread : threads)
    ASSERT_EQ(0, pthread_join(thread, nullptr));
}

void *count_up(void *argument) {
  auto *shared = static_cast<Shared *>(argument);
  Locker locker(CLOUDABI_SCOPE_PRIVATE);
  for (int i = 0; i < 20000; ++i) {
    locker.write_lock(&shared->lock);
    ++shared->counter;
    locker.write_unlock(&shared->lock);
  }
  return nullptr;
}

// Mostly readers, who check that no writer is among them.
void *read_and_write(void *argument) {
  auto *shared = static_cast<Shared *>(argument);
  Locker locker(CLOUDABI_SCOPE_PRIVATE);
  for (int i = 0; i < 10000; ++i) {
    if (i % 8 == 0) {
      locker.write_lock(&shared->lock);
      EXPECT_EQ(0, shared->inside);
      shared->inside = 1;
      ++shared->counter;
      shared->inside = 0;
      locker.write_unlock(&shared->lock);
    } else {
      locker.read_lock(&shared->lock);
      EXPECT_EQ(0, shared->inside);
      locker.read_unlock(&shared->lock);
    }
  }
  return nullptr;
}

// Impatient ones leave nothing behind.
void *try_for_a_while(void *argument) {
  auto *shared = static_cast<Shared *>(argument);
  Locker locker(CLOUDABI_SCOPE_PRIVATE);
  for (int i = 0; i < 2000; ++i) {
    if (locker.write_lock_for(&shared->lock, 20000)) {
      ++shared->counter;
      if (i % 50 == 0)
        sleep_for(100000);
      locker.write_unlock(&shared->lock);
    }
  }
  return nullptr;
}

}  // namespace

TEST(syscalls, lock_mutual_exclusion) {
  Shared shared = {};
  run(count_up, &shared);
  EXPECT_EQ(kThreads * 20000L, shared.counter);
  EXPECT_EQ(0u, shared.lock);
}

TEST(syscalls, lock_readers_and_writers) {
  Shared shared = {};
  run(read_and_write, &shared);
  EXPECT_EQ(kThreads * 1250L, shared.counter);
  EXPECT_EQ(0u, shared.lock);
}

TEST(syscalls, lock_timeouts) {
  Shared shared = {};
  run(try_for_a_while, &shared);
  EXPECT_GT(shared.counter, 0);
  EXPECT_EQ(0u, shared.lock);
}

TEST(syscalls, lock_timeout_leaves_no_trace) {
  Locker locker(CLOUDABI_SCOPE_PRIVATE);
  Word lock = CLOUDABI_LOCK_WRLOCKED | 12345;
  EXPECT_FALSE(locker.write_lock_for(&lock, kMillisecond));
  EXPECT_EQ(CLOUDABI_LOCK_WRLOCKED | 12345, lock);
  EXPECT_FALSE(take(CLOUDABI_EVENTTYPE_LOCK_RDLOCK, &lock, CLOUDABI_SCOPE_PRIVATE, kMillisecond));
  EXPECT_EQ(CLOUDABI_LOCK_WRLOCKED | 12345, lock);
  EXPECT_EQ(CLOUDABI_EPERM, cloudabi_sys_lock_unlock(&lock, CLOUDABI_SCOPE_PRIVATE));
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_lock_unlock(&lock, 3));
}

// Between processes, on memory that all of them see.
TEST(syscalls, lock_shared) {
  void *memory;
  ASSERT_EQ(0, cloudabi_sys_mem_map(nullptr, 4096, CLOUDABI_PROT_READ | CLOUDABI_PROT_WRITE,
                                    CLOUDABI_MAP_ANON | CLOUDABI_MAP_SHARED, CLOUDABI_MAP_ANON_FD,
                                    0, &memory));
  auto *shared = static_cast<Shared *>(memory);
  constexpr int kProcesses = 4;
  cloudabi_fd_t children[kProcesses];
  for (cloudabi_fd_t &child : children) {
    cloudabi_tid_t tid;
    ASSERT_EQ(0, cloudabi_sys_proc_fork(&child, &tid));
    if (child != CLOUDABI_PROCESS_CHILD)
      continue;
    Locker locker(CLOUDABI_SCOPE_SHARED);
    for (int i = 0; i < 5000; ++i) {
      locker.write_lock(&shared->lock);
      ++shared->counter;
      locker.write_unlock(&shared->lock);
    }
    cloudabi_sys_proc_exit(0);
  }
  for (cloudabi_fd_t child : children) {
    EXPECT_EQ(0u, wait_for(child).proc_terminate.exitcode);
    close(child);
  }
  EXPECT_EQ(kProcesses * 5000L, shared->counter);
  EXPECT_EQ(0u, shared->lock);
  EXPECT_EQ(0, cloudabi_sys_mem_unmap(memory, 4096));
}
