// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness.h"

TEST(stdio, asprintf) {
  char *text;
  EXPECT_EQ(5, asprintf(&text, "%d-%s", 12, "ab"));
  EXPECT_STREQ("12-ab", text);
  free(text);
  EXPECT_EQ(0, asprintf(&text, "%s", ""));
  EXPECT_STREQ("", text);
  free(text);
  EXPECT_EQ(5000, asprintf(&text, "%5000d", 1));
  EXPECT_EQ(5000, strlen(text));
  free(text);
}
