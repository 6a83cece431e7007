// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <harness.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

namespace {

void *draws(void *out) {
  arc4random_buf(out, 32);
  return nullptr;
}

}  // namespace

TEST(stdlib, arc4random_buf) {
  // Across the boundary of what is generated at once, and of a new seed.
  static unsigned char all[3 << 20];
  arc4random_buf(all, sizeof(all));
  int counts[256] = {};
  for (unsigned char byte : all)
    ++counts[byte];
  for (int count : counts)
    EXPECT_NEAR(sizeof(all) / 256, count, 1000);
}

TEST(stdlib, arc4random_threads_differ) {
  unsigned char first[32], second[32];
  pthread_t thread;
  ASSERT_EQ(0, pthread_create(&thread, nullptr, draws, first));
  ASSERT_EQ(0, pthread_join(thread, nullptr));
  ASSERT_EQ(0, pthread_create(&thread, nullptr, draws, second));
  ASSERT_EQ(0, pthread_join(thread, nullptr));
  EXPECT_NE(0, memcmp(first, second, sizeof(first)));
}

TEST(stdlib, arc4random_uniform) {
  int counts[7] = {};
  for (int i = 0; i < 70000; ++i)
    ++counts[arc4random_uniform(7)];
  for (int count : counts)
    EXPECT_NEAR(10000, count, 600);
  EXPECT_EQ(0u, arc4random_uniform(1));
  EXPECT_EQ(0u, arc4random_uniform(0));
}

TEST(stdlib, other_random_numbers) {
  for (int i = 0; i < 1000; ++i) {
    EXPECT_GE(rand(), 0);
    EXPECT_GE(random(), 0);
    EXPECT_LE(lrand48(), 0x7fffffff);
    double fraction = drand48();
    EXPECT_TRUE(fraction >= 0 && fraction < 1);
  }
}
