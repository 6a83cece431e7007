// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <harness.h>
#include <pthread.h>
#include <stdint.h>
#include <string.h>

namespace {

__thread int initialised = 42;
alignas(64) __thread char zeroed[100];

void *doubles(void *argument) {
  return reinterpret_cast<void *>(2 * reinterpret_cast<intptr_t>(argument));
}

void *looks_at_variables(void *) {
  bool fine = initialised == 42 && reinterpret_cast<uintptr_t>(zeroed) % 64 == 0;
  for (char c : zeroed)
    fine = fine && c == 0;
  initialised = 7;
  memset(zeroed, 1, sizeof(zeroed));
  return reinterpret_cast<void *>(static_cast<intptr_t>(fine));
}

// Uses much of the unsafe stack, as the array is handed on.
void *uses_stack(void *) {
  char large[200000];
  memset(large, 3, sizeof(large));
  int sum = 0;
  for (char c : large)
    sum += c;
  return reinterpret_cast<void *>(static_cast<intptr_t>(sum));
}

}  // namespace

TEST(pthread, create_and_join) {
  pthread_t threads[20];
  for (intptr_t i = 0; i < 20; ++i)
    ASSERT_EQ(0, pthread_create(&threads[i], nullptr, doubles, reinterpret_cast<void *>(i)));
  for (intptr_t i = 0; i < 20; ++i) {
    void *result;
    ASSERT_EQ(0, pthread_join(threads[i], &result));
    EXPECT_EQ(2 * i, reinterpret_cast<intptr_t>(result));
  }
}

TEST(pthread, thread_local_variables) {
  initialised = 9;
  for (int i = 0; i < 3; ++i) {
    pthread_t thread;
    void *result;
    ASSERT_EQ(0, pthread_create(&thread, nullptr, looks_at_variables, nullptr));
    ASSERT_EQ(0, pthread_join(thread, &result));
    EXPECT_TRUE(result != nullptr);
  }
  EXPECT_EQ(9, initialised);
  initialised = 42;
}

// Those that come later get the stacks of those that have left, and find their variables as if they
// were the first.
TEST(pthread, variables_on_a_stack_again) {
  for (int round = 0; round < 5; ++round) {
    pthread_t threads[12];
    for (pthread_t &thread : threads)
      ASSERT_EQ(0, pthread_create(&thread, nullptr, looks_at_variables, nullptr));
    for (pthread_t thread : threads) {
      void *result;
      ASSERT_EQ(0, pthread_join(thread, &result));
      EXPECT_EQ(1, reinterpret_cast<intptr_t>(result));
    }
    void *sum;
    pthread_t thread;
    ASSERT_EQ(0, pthread_create(&thread, nullptr, uses_stack, nullptr));
    ASSERT_EQ(0, pthread_join(thread, &sum));
    EXPECT_EQ(600000, reinterpret_cast<intptr_t>(sum));
  }
}

TEST(pthread, stack) {
  pthread_t thread;
  void *result;
  ASSERT_EQ(0, pthread_create(&thread, nullptr, uses_stack, nullptr));
  ASSERT_EQ(0, pthread_join(thread, &result));
  EXPECT_EQ(600000, reinterpret_cast<intptr_t>(result));
}

TEST(pthread, small_stack) {
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  EXPECT_EQ(EINVAL, pthread_attr_setstacksize(&attributes, 0));
  EXPECT_EQ(EINVAL, pthread_attr_setstacksize(&attributes, PTHREAD_STACK_MIN - 1));
  ASSERT_EQ(0, pthread_attr_setstacksize(&attributes, PTHREAD_STACK_MIN));
  pthread_t thread;
  void *result;
  ASSERT_EQ(0, pthread_create(&thread, &attributes, doubles, reinterpret_cast<void *>(4)));
  ASSERT_EQ(0, pthread_join(thread, &result));
  EXPECT_EQ(8, reinterpret_cast<intptr_t>(result));
}

TEST(pthread, join_self) { EXPECT_EQ(EDEADLK, pthread_join(pthread_self(), nullptr)); }
