// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <search.h>
#include <stdint.h>
#include <stdlib.h>

#include "harness.h"

static int compare(const void *a, const void *b) {
  auto x = reinterpret_cast<uintptr_t>(a), y = reinterpret_cast<uintptr_t>(b);
  return x < y ? -1 : x > y;
}

static int visited, deepest;
static uintptr_t last;
static void visit(const posix_tnode *node, VISIT order, int level) {
  if (level > deepest)
    deepest = level;
  if (order != postorder && order != leaf)
    return;
  auto key = *static_cast<const uintptr_t *>(node);
  EXPECT_LT(last, key);
  last = key;
  ++visited;
}

static void check(void *root, int count) {
  visited = deepest = 0;
  last = 0;
  twalk(root, visit);
  ASSERT_EQ(count, visited);
}

TEST(search, tsearch) {
  void *root = nullptr;
  bool present[400] = {};
  int count = 0;
  uint32_t state = 1;
  for (int round = 0; round < 6000; ++round) {
    state = state * 1664525 + 1013904223;
    uintptr_t key = (state >> 16) % 399 + 1;
    auto *pointer = reinterpret_cast<void *>(key);
    ASSERT_EQ(present[key], tfind(pointer, &root, compare) != nullptr);
    // More of one than of the other, in turns.
    if (state >> 8 & 1 || (round / 1000 % 2 == 0 && state >> 9 & 1)) {
      void *node = tsearch(pointer, &root, compare);
      ASSERT_NE(nullptr, node);
      ASSERT_EQ(key, *static_cast<uintptr_t *>(node));
      count += !present[key];
      present[key] = true;
    } else {
      ASSERT_EQ(present[key], tdelete(pointer, &root, compare) != nullptr);
      count -= present[key];
      present[key] = false;
    }
    if (round % 50 == 0)
      check(root, count);
    ASSERT_LE(deepest, 12);
  }
  tdestroy(root, nullptr);
  // In order, which would make a list of a tree without balance.
  root = nullptr;
  for (uintptr_t key = 1; key <= 1000; ++key)
    tsearch(reinterpret_cast<void *>(key), &root, compare);
  check(root, 1000);
  EXPECT_LE(deepest, 13);
  for (uintptr_t key = 1; key <= 1000; ++key)
    ASSERT_NE(nullptr, tdelete(reinterpret_cast<void *>(key), &root, compare));
  EXPECT_EQ(nullptr, root);
}
