// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <search.h>

#include "harness.h"

TEST(search, insque) {
  struct Element {
    Element *next, *previous;
  } a, b, c;
  insque(&a, nullptr);
  insque(&c, &a);
  insque(&b, &a);
  EXPECT_EQ(&b, a.next);
  EXPECT_EQ(&c, b.next);
  EXPECT_EQ(&b, c.previous);
  remque(&b);
  EXPECT_EQ(&c, a.next);
  EXPECT_EQ(&a, c.previous);
}
