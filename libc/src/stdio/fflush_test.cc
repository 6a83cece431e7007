// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#include "harness.h"

static void *open_while_holding(void *argument) {
  auto *held = static_cast<FILE *>(argument);
  for (int i = 0; i < 300; ++i) {
    flockfile(held);
    FILE *file = tmpfile();
    putc('x', file);
    fclose(file);
    funlockfile(held);
  }
  return nullptr;
}

// Who flushes all streams waits for one that is held, but not with the list of streams in hand.
TEST(stdio, fflush_all) {
  FILE *held = tmpfile();
  ASSERT_NE(nullptr, held);
  pthread_t threads[2];
  for (auto &thread : threads)
    ASSERT_EQ(0, pthread_create(&thread, nullptr, open_while_holding, held));
  for (int i = 0; i < 300; ++i)
    EXPECT_EQ(0, fflush(nullptr));
  for (auto &thread : threads)
    EXPECT_EQ(0, pthread_join(thread, nullptr));
  EXPECT_EQ(0, fclose(held));
}
