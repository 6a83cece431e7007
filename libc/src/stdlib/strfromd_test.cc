// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdlib.h>

#include "harness.h"

TEST(stdlib, strfromd) {
  char text[20];
  EXPECT_EQ(5, strfromd(text, sizeof(text), "%.3f", 3.14159));
  EXPECT_STREQ("3.142", text);
  EXPECT_EQ(3, strfromd(text, sizeof(text), "%g", 0.5));
  EXPECT_STREQ("0.5", text);
  EXPECT_EQ(9, strfromd(text, 4, "%F", -1.0 / 3 * 10));
  EXPECT_EQ('3', text[1]);
  EXPECT_EQ('\0', text[3]);
  EXPECT_EQ(7, strfromd(nullptr, 0, "%.1e", 1e10));
}

TEST(stdlib, strfromf) {
  char text[20];
  EXPECT_EQ(3, strfromf(text, sizeof(text), "%.1f", 0.25f));
  EXPECT_STREQ("0.2", text);
  EXPECT_EQ(6, strfromf(text, sizeof(text), "%a", 1.0f));
  EXPECT_STREQ("0x1p+0", text);
}

TEST(stdlib, strfroml) {
  char text[60];
  EXPECT_EQ(4, strfroml(text, sizeof(text), "%.2f", 1.125L));
  EXPECT_STREQ("1.12", text);
  EXPECT_EQ(3, strfroml(text, sizeof(text), "%G", 1.5L));
  EXPECT_STREQ("1.5", text);
  EXPECT_EQ(8, strfroml(text, sizeof(text), "%f", 1.5L));
  EXPECT_STREQ("1.500000", text);
  EXPECT_EQ(1, strfroml(text, sizeof(text), "%.f", 2.5L));
  EXPECT_STREQ("2", text);
}
