// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <errno.h>
#include <locale.h>
#include <string.h>

#include "harness.h"

TEST(string, strerror_l) {
  EXPECT_STREQ("Success", strerror_l(0, LC_C_LOCALE));
  EXPECT_STREQ("Argument list too long", strerror_l(E2BIG, LC_C_LOCALE));
  EXPECT_STREQ("No such file or directory", strerror_l(ENOENT, LC_C_LOCALE));
  EXPECT_STREQ("Capabilities insufficient", strerror_l(ENOTCAPABLE, LC_C_LOCALE));
  EXPECT_STREQ("Unknown error", strerror_l(ENOTCAPABLE + 1, LC_C_LOCALE));
  EXPECT_STREQ("Unknown error", strerror_l(-1, LC_C_LOCALE));
}
