// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness.h"

static void *write_lines(void *argument) {
  auto *file = static_cast<FILE *>(argument);
  for (int i = 0; i < 500; ++i) {
    flockfile(file);
    flockfile(file);
    putc_unlocked('<', file);
    fputs("line", file);
    funlockfile(file);
    putc_unlocked('>', file);
    funlockfile(file);
    fprintf(file, "<%s>", "line");
  }
  return nullptr;
}

// Lines of different threads don't mix.
TEST(stdio, flockfile) {
  char *bytes = nullptr;
  size_t size = 0;
  FILE *file = open_memstream(&bytes, &size);
  ASSERT_NE(nullptr, file);
  pthread_t threads[3];
  for (auto &thread : threads)
    ASSERT_EQ(0, pthread_create(&thread, nullptr, write_lines, file));
  for (auto &thread : threads)
    EXPECT_EQ(0, pthread_join(thread, nullptr));
  EXPECT_EQ(0, ftrylockfile(file));
  funlockfile(file);
  fclose(file);
  ASSERT_EQ(3 * 500 * 2 * 6, size);
  for (size_t i = 0; i < size; i += 6)
    ASSERT_EQ(0, memcmp(bytes + i, "<line>", 6));
  free(bytes);
}
