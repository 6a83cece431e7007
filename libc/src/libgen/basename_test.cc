// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <libgen.h>
#include <string.h>

#include "harness.h"

TEST(libgen, basename) {
  const char *const cases[][3] = {
      {"usr", "usr", "."},
      {"usr/", "usr", "."},
      {"", ".", "."},
      {"/", "/", "/"},
      {"//", "/", "/"},
      {"///", "/", "/"},
      {"/usr/", "usr", "/"},
      {"/usr/lib", "lib", "/usr"},
      {"//usr//lib//", "lib", "//usr"},
      {"/home//dwc//test", "test", "/home//dwc"},
      {".", ".", "."},
      {"..", "..", "."},
      {"a//b", "b", "a"},
  };
  for (const auto &c : cases) {
    char path[32];
    strlcpy(path, c[0], sizeof(path));
    EXPECT_STREQ(c[1], basename(path));
    strlcpy(path, c[0], sizeof(path));
    EXPECT_STREQ(c[2], dirname(path));
  }
  EXPECT_STREQ(".", basename(nullptr));
  EXPECT_STREQ(".", dirname(nullptr));
}
