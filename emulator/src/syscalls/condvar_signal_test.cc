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
  int turn;
  int waiting;
  int woken;
  bool go;
};

struct Argument {
  Shared *shared;
  int number;
};

// Each in its turn, all of them waiting for the same condition variable.
void *take_turns(void *argument) {
  auto [shared, number] = *static_cast<Argument *>(argument);
  Locker locker(CLOUDABI_SCOPE_PRIVATE);
  for (int i = 0; i < 300; ++i) {
    locker.write_lock(&shared->lock);
    while (shared->turn != number)
      locker.wait(&shared->condvar, &shared->lock);
    shared->turn = (number + 1) % kThreads;
    locker.signal(&shared->condvar, ~0u);
    locker.write_unlock(&shared->lock);
  }
  return nullptr;
}

void *wait_once(void *argument) {
  auto *shared = static_cast<Shared *>(argument);
  Locker locker(CLOUDABI_SCOPE_PRIVATE);
  locker.write_lock(&shared->lock);
  ++shared->waiting;
  while (!shared->go)
    locker.wait(&shared->condvar, &shared->lock);
  ++shared->woken;
  locker.write_unlock(&shared->lock);
  return nullptr;
}

}  // namespace

TEST(syscalls, condvar_turns) {
  Shared shared = {};
  pthread_t threads[kThreads];
  Argument arguments[kThreads];
  for (int i = 0; i < kThreads; ++i) {
    arguments[i] = {&shared, i};
    ASSERT_EQ(0, pthread_create(&threads[i], nullptr, take_turns, &arguments[i]));
  }
  for (pthread_t &thread : threads)
    ASSERT_EQ(0, pthread_join(thread, nullptr));
  EXPECT_EQ(0u, shared.lock);
  EXPECT_EQ(0u, shared.condvar);
}

// Once nobody waits, the word says so when the call returns.
TEST(syscalls, condvar_word) {
  Shared shared = {};
  Locker locker(CLOUDABI_SCOPE_PRIVATE);
  pthread_t thread;
  ASSERT_EQ(0, pthread_create(&thread, nullptr, wait_once, &shared));
  for (bool waiting = false; !waiting; sleep_for(kMillisecond)) {
    locker.write_lock(&shared.lock);
    waiting = shared.waiting == 1;
    locker.write_unlock(&shared.lock);
  }
  locker.write_lock(&shared.lock);
  EXPECT_NE(0u, shared.condvar);
  shared.go = true;
  EXPECT_EQ(0, cloudabi_sys_condvar_signal(&shared.condvar, CLOUDABI_SCOPE_PRIVATE, 1));
  EXPECT_EQ(0u, shared.condvar);
  locker.write_unlock(&shared.lock);
  ASSERT_EQ(0, pthread_join(thread, nullptr));
  EXPECT_EQ(1, shared.woken);
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_condvar_signal(&shared.condvar, 0, 1));
}

TEST(syscalls, condvar_timeout) {
  Word lock = 0, condvar = 0;
  Locker locker(CLOUDABI_SCOPE_PRIVATE);
  locker.write_lock(&lock);
  cloudabi_timestamp_t before = now();
  EXPECT_FALSE(locker.wait(&condvar, &lock, 5 * kMillisecond));
  EXPECT_GE(now(), before + 5 * kMillisecond);
  EXPECT_EQ(0u, condvar);
  locker.write_unlock(&lock);
  EXPECT_EQ(0u, lock);
}
