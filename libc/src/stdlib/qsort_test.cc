// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "harness.h"

static size_t comparisons;

template <typename T> static int compare(const void *a, const void *b) {
  ++comparisons;
  T x, y;
  memcpy(&x, a, sizeof(x));
  memcpy(&y, b, sizeof(y));
  return x < y ? -1 : x > y;
}

static uint32_t state = 1;
static uint32_t next() { return (state = state * 1664525 + 1013904223) >> 8; }

// Values of patterns that quicksorts are known to dislike; checks order and that nothing was lost.
template <typename T> static void check(size_t n, int pattern) {
  static T values[3000];
  uint64_t sum = 0;
  for (size_t i = 0; i < n; ++i) {
    switch (pattern) {
    case 0:
      values[i] = static_cast<T>(next());
      break;
    case 1:
      values[i] = static_cast<T>(i);
      break;
    case 2:
      values[i] = static_cast<T>(n - i);
      break;
    case 3:
      values[i] = 7;
      break;
    case 4:
      values[i] = static_cast<T>(next() % 3);
      break;
    case 5:
      values[i] = static_cast<T>(i < n / 2 ? i : n - i);
      break;
    default:
      values[i] = static_cast<T>(i % 2 != 0 ? i : n / 2);
      break;
    }
    sum += static_cast<uint64_t>(values[i]) * 0x9e3779b97f4a7c15;
  }
  comparisons = 0;
  qsort(values, n, sizeof(T), compare<T>);
  size_t log = 1;
  while (size_t{1} << log <= n)
    ++log;
  EXPECT_LE(comparisons, 4 * n * log + 100);
  for (size_t i = 0; i < n; ++i) {
    sum -= static_cast<uint64_t>(values[i]) * 0x9e3779b97f4a7c15;
    if (i > 0)
      ASSERT_LE(values[i - 1], values[i]);
  }
  EXPECT_EQ(0, sum);
}

TEST(stdlib, qsort) {
  for (size_t n = 0; n < 3000; n += n < 70 ? 1 : 331) {
    for (int pattern = 0; pattern < 7; ++pattern) {
      check<uint32_t>(n, pattern);
      check<uint64_t>(n, pattern);
      check<uint16_t>(n, pattern);
    }
  }
}

TEST(stdlib, qsort_large_elements) {
  struct Large {
    char padding[53];
    int key;
    char more[20];
  };
  static Large values[500];
  for (auto &value : values) {
    value.key = static_cast<int>(next() % 1000);
    memset(value.padding, value.key % 100, sizeof(value.padding));
    memset(value.more, value.key % 100, sizeof(value.more));
  }
  qsort(values, 500, sizeof(Large), [](const void *a, const void *b) {
    return static_cast<const Large *>(a)->key - static_cast<const Large *>(b)->key;
  });
  for (size_t i = 0; i < 500; ++i) {
    if (i > 0)
      ASSERT_LE(values[i - 1].key, values[i].key);
    ASSERT_EQ(values[i].key % 100, values[i].padding[52]);
    ASSERT_EQ(values[i].key % 100, values[i].more[0]);
  }
}

// An adversary that decides the order while the sort runs, so that a quicksort without a way out
// takes n^2 / 4 comparisons (McIlroy, "A Killer Adversary for Quicksort").
static int killer_values[2000], killer_solid, killer_candidate;

TEST(stdlib, qsort_adversary) {
  constexpr int kCount = 2000, kGas = kCount;
  static int items[kCount];
  killer_solid = killer_candidate = 0;
  for (int i = 0; i < kCount; ++i) {
    items[i] = i;
    killer_values[i] = kGas;
  }
  comparisons = 0;
  qsort(items, kCount, sizeof(int), [](const void *a, const void *b) {
    ++comparisons;
    int x = *static_cast<const int *>(a), y = *static_cast<const int *>(b);
    if (killer_values[x] == kGas && killer_values[y] == kGas)
      killer_values[x == killer_candidate ? x : y] = killer_solid++;
    if (killer_values[x] == kGas)
      killer_candidate = x;
    else if (killer_values[y] == kGas)
      killer_candidate = y;
    return killer_values[x] - killer_values[y];
  });
  EXPECT_LT(comparisons, 2000 * 11 * 5);
  for (int i = 1; i < kCount; ++i)
    ASSERT_LT(killer_values[items[i - 1]], killer_values[items[i]]);
}

// "Pointers to elements of the array" are what is compared (C17 7.22.5).
TEST(stdlib, qsort_compares_elements) {
  static uint64_t values[200];
  for (size_t i = 0; i < 200; ++i)
    values[i] = next();
  qsort(values, 200, sizeof(*values), [](const void *a, const void *b) {
    const auto *x = static_cast<const uint64_t *>(a), *y = static_cast<const uint64_t *>(b);
    EXPECT_TRUE(x >= values && x < values + 200);
    EXPECT_TRUE(y >= values && y < values + 200);
    return *x < *y ? -1 : *x > *y;
  });
  for (size_t i = 1; i < 200; ++i)
    EXPECT_LE(values[i - 1], values[i]);
}
