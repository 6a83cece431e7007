// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <errno.h>
#include <search.h>
#include <stdint.h>
#include <stdio.h>

#include "harness.h"

TEST(search, hsearch_r) {
  struct hsearch_data table;
  ASSERT_NE(0, hcreate_r(2, &table));
  static char keys[1000][8];
  ENTRY *found;
  for (intptr_t i = 0; i < 1000; ++i) {
    snprintf(keys[i], sizeof(keys[i]), "k%d", static_cast<int>(i));
    ASSERT_EQ(0, hsearch_r({keys[i], nullptr}, FIND, &found, &table));
    ASSERT_EQ(ESRCH, errno);
    ASSERT_EQ(1, hsearch_r({keys[i], reinterpret_cast<void *>(i)}, ENTER, &found, &table));
    ASSERT_EQ(static_cast<void *>(keys[i]), static_cast<void *>(found->key));
  }
  for (intptr_t i = 0; i < 1000; ++i) {
    ASSERT_EQ(1, hsearch_r({keys[i], nullptr}, ENTER, &found, &table));
    ASSERT_EQ(i, reinterpret_cast<intptr_t>(found->data));
  }
  hdestroy_r(&table);
}
