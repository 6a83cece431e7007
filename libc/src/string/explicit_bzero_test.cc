// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, explicit_bzero) {
  char secret[] = "secret";
  explicit_bzero(secret, 3);
  EXPECT_EQ(0, memcmp(secret, "\0\0\0ret", 7));
}
