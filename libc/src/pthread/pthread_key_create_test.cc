// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <harness.h>
#include <pthread.h>
#include <stdint.h>

namespace {

pthread_key_t key, stubborn;
int destroyed, rounds;

void destroys(void *value) { destroyed += static_cast<int>(reinterpret_cast<intptr_t>(value)); }
void sets_again(void *value) {
  ++rounds;
  pthread_setspecific(stubborn, value);
}

void *uses(void *argument) {
  EXPECT_TRUE(pthread_getspecific(key) == nullptr);
  EXPECT_EQ(0, pthread_setspecific(key, argument));
  EXPECT_TRUE(pthread_getspecific(key) == argument);
  pthread_setspecific(stubborn, argument);
  return nullptr;
}

}  // namespace

TEST(pthread, keys) {
  destroyed = rounds = 0;
  ASSERT_EQ(0, pthread_key_create(&key, destroys));
  ASSERT_EQ(0, pthread_key_create(&stubborn, sets_again));
  EXPECT_EQ(0, pthread_setspecific(key, &key));
  pthread_t thread;
  ASSERT_EQ(0, pthread_create(&thread, nullptr, uses, reinterpret_cast<void *>(5)));
  ASSERT_EQ(0, pthread_join(thread, nullptr));
  EXPECT_EQ(5, destroyed);
  EXPECT_EQ(PTHREAD_DESTRUCTOR_ITERATIONS, rounds);
  EXPECT_TRUE(pthread_getspecific(key) == &key);
  EXPECT_EQ(0, pthread_key_delete(key));
  EXPECT_EQ(EINVAL, pthread_key_delete(key));
  EXPECT_EQ(EINVAL, pthread_setspecific(key, &key));
  // A key with the same number starts without a value.
  pthread_key_t again;
  ASSERT_EQ(0, pthread_key_create(&again, nullptr));
  EXPECT_TRUE(pthread_getspecific(again) == nullptr);
  EXPECT_EQ(0, pthread_key_delete(again));
  EXPECT_EQ(0, pthread_key_delete(stubborn));
}

namespace {

pthread_key_t plain, looking;
void *seen;

void looks(void *) { seen = pthread_getspecific(plain); }

void *sets_both(void *argument) {
  pthread_setspecific(plain, argument);
  pthread_setspecific(looking, argument);
  return nullptr;
}

}  // namespace

TEST(pthread, keys_without_destructor_outlast_the_others) {
  ASSERT_EQ(0, pthread_key_create(&plain, nullptr));
  ASSERT_EQ(0, pthread_key_create(&looking, looks));
  pthread_t thread;
  ASSERT_EQ(0, pthread_create(&thread, nullptr, sets_both, &seen));
  ASSERT_EQ(0, pthread_join(thread, nullptr));
  EXPECT_TRUE(seen == &seen);
  EXPECT_EQ(0, pthread_key_delete(plain));
  EXPECT_EQ(0, pthread_key_delete(looking));
}

TEST(pthread, keys_run_out) {
  static pthread_key_t keys[PTHREAD_KEYS_MAX];
  int count = 0;
  while (count < PTHREAD_KEYS_MAX && pthread_key_create(&keys[count], nullptr) == 0)
    ++count;
  pthread_key_t another;
  EXPECT_EQ(EAGAIN, pthread_key_create(&another, nullptr));
  EXPECT_EQ(0, pthread_setspecific(keys[count - 1], &count));
  EXPECT_TRUE(pthread_getspecific(keys[count - 1]) == &count);
  while (count > 0)
    EXPECT_EQ(0, pthread_key_delete(keys[--count]));
}
