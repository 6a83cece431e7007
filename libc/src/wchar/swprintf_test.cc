// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <errno.h>
#include <locale.h>
#include <stdlib.h>
#include <wchar.h>

#include "harness.h"

TEST(wchar, swprintf) {
  wchar_t buffer[40];
  EXPECT_EQ(16, swprintf(buffer, 40, L"%d %s %ls %.1f %c", -5, "abc", L"xyz", 2.5, 'q'));
  EXPECT_EQ(0, wcscmp(buffer, L"-5 abc xyz 2.5 q"));
  EXPECT_EQ(-1, swprintf(buffer, 3, L"%s", "abc"));
  EXPECT_EQ(EOVERFLOW, errno);
  wchar_t *text;
  EXPECT_EQ(5, aswprintf(&text, L"%05x", 0xabc));
  EXPECT_EQ(0, wcscmp(text, L"00abc"));
  free(text);
  EXPECT_EQ(1, swprintf_l(buffer, 40, LC_C_UNICODE_LOCALE, L"%s", "\xe2\x82\xac"));
  EXPECT_EQ(0x20ac, buffer[0]);
}
