// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <libintl.h>
#include <locale.h>

#include "harness.h"

TEST(libintl, gettext) {
  EXPECT_STREQ("Hello", gettext("Hello"));
  EXPECT_STREQ("Hello", dgettext("domain", "Hello"));
  EXPECT_STREQ("Hello", dcgettext("domain", "Hello", LC_MESSAGES));
}

TEST(libintl, ngettext) {
  EXPECT_STREQ("file", ngettext("file", "files", 1));
  EXPECT_STREQ("files", ngettext("file", "files", 0));
  EXPECT_STREQ("files", dngettext("domain", "file", "files", 2));
  EXPECT_STREQ("file", dcngettext("domain", "file", "files", 1, LC_MESSAGES));
}
