// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdlib.h>
#include <string.h>

#include "harness.h"

TEST(string, strndup) {
  char *copy = strndup("text", 2);
  EXPECT_STREQ("te", copy);
  free(copy);
  copy = strndup("text", SIZE_MAX);
  EXPECT_STREQ("text", copy);
  free(copy);
}
