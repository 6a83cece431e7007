// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, memset_explicit) {
  char secret[] = "secret";
  EXPECT_EQ(secret, memset_explicit(secret, 'x', 6));
  EXPECT_STREQ("xxxxxx", secret);
}
