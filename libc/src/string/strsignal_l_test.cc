// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <locale.h>
#include <signal.h>
#include <string.h>

#include "harness.h"

TEST(string, strsignal_l) {
  EXPECT_STREQ("Aborted", strsignal_l(SIGABRT, LC_C_LOCALE));
  EXPECT_STREQ("File size limit exceeded", strsignal(SIGXFSZ));
  EXPECT_STREQ("Unknown signal", strsignal(1000));
}
