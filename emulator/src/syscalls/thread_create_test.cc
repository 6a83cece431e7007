// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <pthread.h>

#include "lock_test_support.h"

using namespace syscall_test;

namespace {

void *tid_of_thread(void *) { return reinterpret_cast<void *>(static_cast<uintptr_t>(own_tid())); }

}  // namespace

// Numbers are used up to 30 bits, are never 0, and differ.
TEST(syscalls, thread_create_ids) {
  constexpr int kThreads = 32;
  pthread_t threads[kThreads];
  uintptr_t ids[kThreads];
  for (pthread_t &thread : threads)
    ASSERT_EQ(0, pthread_create(&thread, nullptr, tid_of_thread, nullptr));
  for (int i = 0; i < kThreads; ++i) {
    void *result;
    ASSERT_EQ(0, pthread_join(threads[i], &result));
    ids[i] = reinterpret_cast<uintptr_t>(result);
    EXPECT_GT(ids[i], 0u);
    EXPECT_LT(ids[i], 1u << 30);
    EXPECT_NE(ids[i], own_tid());
    for (int j = 0; j < i; ++j)
      EXPECT_NE(ids[i], ids[j]);
  }
}

// Threads come and go, and what the emulator keeps about them is used again.
TEST(syscalls, thread_create_many) {
  for (int i = 0; i < 2000; ++i) {
    pthread_t thread;
    ASSERT_EQ(0, pthread_create(&thread, nullptr, tid_of_thread, nullptr));
    ASSERT_EQ(0, pthread_join(thread, nullptr));
  }
}

TEST(syscalls, thread_create_errors) {
  cloudabi_threadattr_t attributes = {};
  cloudabi_tid_t tid;
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_thread_create(&attributes, &tid));
}

TEST(syscalls, thread_yield) { EXPECT_EQ(0, cloudabi_sys_thread_yield()); }
