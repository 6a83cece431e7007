// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <harness.h>
#include <pthread.h>
#include <stdint.h>

extern "C" int __cxa_thread_atexit_impl(void (*)(void *), void *, void *);

namespace {

int order[3];
int calls;

void notes(void *argument) {
  order[calls++] = static_cast<int>(reinterpret_cast<intptr_t>(argument));
  // An object that is made during destruction is destroyed too.
  if (argument == reinterpret_cast<void *>(2))
    __cxa_thread_atexit_impl(notes, reinterpret_cast<void *>(3), nullptr);
}

void *registers(void *) {
  EXPECT_EQ(0, __cxa_thread_atexit_impl(notes, reinterpret_cast<void *>(1), nullptr));
  EXPECT_EQ(0, __cxa_thread_atexit_impl(notes, reinterpret_cast<void *>(2), nullptr));
  return nullptr;
}

}  // namespace

TEST(pthread, destructors_of_thread_local_objects) {
  calls = 0;
  pthread_t thread;
  ASSERT_EQ(0, pthread_create(&thread, nullptr, registers, nullptr));
  ASSERT_EQ(0, pthread_join(thread, nullptr));
  ASSERT_EQ(3, calls);
  EXPECT_EQ(2, order[0]);
  EXPECT_EQ(3, order[1]);
  EXPECT_EQ(1, order[2]);
}
