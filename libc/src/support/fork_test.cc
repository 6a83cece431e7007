// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <cloudabi_syscalls.h>
#include <harness.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <support/fork.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace cloudlibc;

namespace {

struct Shared {
  pthread_mutex_t mutex;
  pthread_cond_t condition;
  pthread_rwlock_t lock;
  long counter;
  int turn;
  unsigned random[2];
};

Shared *share() {
  int fd = shm_open(SHM_ANON, 0);
  if (fd < 0 || ftruncate(fd, sizeof(Shared)) != 0)
    return nullptr;
  void *memory = mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  close(fd);
  if (memory == MAP_FAILED)
    return nullptr;
  auto *shared = static_cast<Shared *>(memory);
  pthread_mutexattr_t mutex = {PTHREAD_PROCESS_SHARED, PTHREAD_MUTEX_NORMAL};
  pthread_mutex_init(&shared->mutex, &mutex);
  pthread_condattr_t condition = {PTHREAD_PROCESS_SHARED, 0};
  pthread_cond_init(&shared->condition, &condition);
  pthread_rwlockattr_t lock = {PTHREAD_PROCESS_SHARED};
  pthread_rwlock_init(&shared->lock, &lock);
  return shared;
}

// Runs a function in a copy of the process.
template <typename F> cloudabi_fd_t in_child(F function) {
  cloudabi_fd_t child;
  if (fork_process(&child) != 0)
    return CLOUDABI_PROCESS_CHILD;
  if (child == CLOUDABI_PROCESS_CHILD) {
    function();
    _exit(33);
  }
  return child;
}

void expect_end(cloudabi_fd_t child) {
  cloudabi_subscription_t subscription = {};
  subscription.type = CLOUDABI_EVENTTYPE_PROC_TERMINATE;
  subscription.proc_terminate.fd = child;
  cloudabi_event_t event;
  size_t count;
  ASSERT_EQ(0, cloudabi_sys_poll(&subscription, &event, 1, &count));
  EXPECT_EQ(0, event.error);
  EXPECT_EQ(33u, event.proc_terminate.exitcode);
  EXPECT_EQ(0, cloudabi_sys_fd_close(child));
}

}  // namespace

TEST(support, mutex_between_processes) {
  Shared *shared = share();
  ASSERT_TRUE(shared != nullptr);
  auto count = [shared] {
    for (int i = 0; i < 20000; ++i) {
      pthread_mutex_lock(&shared->mutex);
      ++shared->counter;
      pthread_mutex_unlock(&shared->mutex);
    }
  };
  cloudabi_fd_t child = in_child(count);
  ASSERT_NE(CLOUDABI_PROCESS_CHILD, child);
  count();
  expect_end(child);
  EXPECT_EQ(40000, shared->counter);
  EXPECT_EQ(0, pthread_mutex_destroy(&shared->mutex));
  munmap(shared, sizeof(*shared));
}

TEST(support, condition_between_processes) {
  Shared *shared = share();
  ASSERT_TRUE(shared != nullptr);
  auto alternate = [shared](int me) {
    pthread_mutex_lock(&shared->mutex);
    for (int i = 0; i < 500; ++i) {
      while (shared->turn != me)
        pthread_cond_wait(&shared->condition, &shared->mutex);
      shared->turn = 1 - me;
      ++shared->counter;
      pthread_cond_signal(&shared->condition);
    }
    pthread_mutex_unlock(&shared->mutex);
  };
  cloudabi_fd_t child = in_child([&] { alternate(1); });
  ASSERT_NE(CLOUDABI_PROCESS_CHILD, child);
  alternate(0);
  expect_end(child);
  EXPECT_EQ(1000, shared->counter);
  EXPECT_EQ(0, pthread_cond_destroy(&shared->condition));
  munmap(shared, sizeof(*shared));
}

TEST(support, rwlock_between_processes) {
  Shared *shared = share();
  ASSERT_TRUE(shared != nullptr);
  auto work = [shared] {
    for (int i = 0; i < 5000; ++i) {
      pthread_rwlock_rdlock(&shared->lock);
      pthread_rwlock_unlock(&shared->lock);
      pthread_rwlock_wrlock(&shared->lock);
      ++shared->counter;
      pthread_rwlock_unlock(&shared->lock);
    }
  };
  cloudabi_fd_t child = in_child(work);
  ASSERT_NE(CLOUDABI_PROCESS_CHILD, child);
  work();
  expect_end(child);
  EXPECT_EQ(10000, shared->counter);
  munmap(shared, sizeof(*shared));
}

TEST(support, child_draws_other_random_numbers) {
  Shared *shared = share();
  ASSERT_TRUE(shared != nullptr);
  arc4random();
  cloudabi_fd_t child = in_child([shared] { shared->random[0] = arc4random(); });
  ASSERT_NE(CLOUDABI_PROCESS_CHILD, child);
  shared->random[1] = arc4random();
  expect_end(child);
  EXPECT_NE(shared->random[0], shared->random[1]);
  munmap(shared, sizeof(*shared));
}
