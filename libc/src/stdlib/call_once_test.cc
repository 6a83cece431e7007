// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// C23 has call_once() in <stdlib.h> as well; nothing else is included here that could declare it.
#include <stdlib.h>

#include "harness.h"

static int calls;

TEST(stdlib, call_once) {
  static once_flag flag = ONCE_FLAG_INIT;
  for (int i = 0; i < 3; ++i)
    call_once(&flag, [] { ++calls; });
  EXPECT_EQ(1, calls);
}
