// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdlib.h>
#include <string.h>

#include "harness.h"

TEST(string, strdup) {
  char *copy = strdup("text");
  EXPECT_STREQ("text", copy);
  free(copy);
}
