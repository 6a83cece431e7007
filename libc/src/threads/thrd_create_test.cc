// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <harness.h>
#include <threads.h>

namespace {

mtx_t mutex;
cnd_t condition;
tss_t key;
int stage;

int works(void *argument) {
  EXPECT_EQ(thrd_success, tss_set(key, argument));
  EXPECT_TRUE(tss_get(key) == argument);
  mtx_lock(&mutex);
  stage = 1;
  cnd_signal(&condition);
  while (stage != 2)
    cnd_wait(&condition, &mutex);
  mtx_unlock(&mutex);
  return -5;
}

int leaves(void *) { thrd_exit(6); }

}  // namespace

TEST(threads, create_and_join) {
  ASSERT_EQ(thrd_success, mtx_init(&mutex, mtx_plain));
  ASSERT_EQ(thrd_success, cnd_init(&condition));
  ASSERT_EQ(thrd_success, tss_create(&key, nullptr));
  stage = 0;
  thrd_t thread;
  ASSERT_EQ(thrd_success, thrd_create(&thread, works, &stage));
  mtx_lock(&mutex);
  while (stage != 1)
    cnd_wait(&condition, &mutex);
  stage = 2;
  cnd_broadcast(&condition);
  mtx_unlock(&mutex);
  int result;
  ASSERT_EQ(thrd_success, thrd_join(thread, &result));
  EXPECT_EQ(-5, result);
  ASSERT_EQ(thrd_success, thrd_create(&thread, leaves, nullptr));
  ASSERT_EQ(thrd_success, thrd_join(thread, &result));
  EXPECT_EQ(6, result);
  tss_delete(key);
  cnd_destroy(&condition);
  mtx_destroy(&mutex);
  EXPECT_TRUE(thrd_equal(thrd_current(), thrd_current()));
}

TEST(threads, time_outs) {
  mtx_t recursive;
  ASSERT_EQ(thrd_success, mtx_init(&recursive, mtx_recursive | mtx_timed));
  EXPECT_EQ(thrd_error, mtx_init(&recursive, 0x100));
  EXPECT_EQ(thrd_success, mtx_lock(&recursive));
  struct timespec past = {1, 0};
  EXPECT_EQ(thrd_success, mtx_timedlock(&recursive, &past));
  EXPECT_EQ(thrd_success, mtx_trylock(&recursive));
  cnd_t never;
  cnd_init(&never);
  EXPECT_EQ(thrd_timedout, cnd_timedwait(&never, &recursive, &past));
  for (int i = 0; i < 3; ++i)
    EXPECT_EQ(thrd_success, mtx_unlock(&recursive));
  struct timespec moment = {0, 1000};
  EXPECT_EQ(0, thrd_sleep(&moment));
  thrd_yield();
}
