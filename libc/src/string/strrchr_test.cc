// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "harness.h"

TEST(string, strrchr) {
  const char text[] = "/usr/share/doc";
  EXPECT_EQ(text + 10, strrchr(text, '/'));
  EXPECT_EQ(text + 14, strrchr(text, '\0'));
  EXPECT_EQ(nullptr, strrchr(text, 'x'));
}
