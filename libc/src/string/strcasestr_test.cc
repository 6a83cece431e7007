// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, strcasestr) {
  const char text[] = "Content-Length: 12";
  EXPECT_EQ(text + 8, strcasestr(text, "length"));
  EXPECT_EQ(nullptr, strcasestr(text, "width"));
  EXPECT_EQ(text, strcasestr(text, ""));
}
