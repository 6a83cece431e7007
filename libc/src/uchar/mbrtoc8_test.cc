// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <string.h>
#include <uchar.h>
#include <wchar.h>

#include "harness.h"

// Text comes out of both functions as it went in.
TEST(uchar, mbrtoc8) {
  ASSERT_STREQ("C.UTF-8", setlocale(LC_CTYPE, "C.UTF-8"));
  const char text[] = "A\xc3\xa9\xdf\xbf\xe2\x82\xac\xef\xbf\xbf\xf0\x9f\x98\x80\xf4\x8f\xbf\xbf";
  char8_t units[64];
  size_t n = 0;
  mbstate_t state = {};
  for (const char *s = text; s < text + sizeof(text) - 1;) {
    size_t used = mbrtoc8(&units[n], s, sizeof(text), &state);
    ASSERT_NE(static_cast<size_t>(-1), used);
    ++n;
    if (used == static_cast<size_t>(-3))
      continue;
    s += used;
    while (!mbsinit(&state)) {
      ASSERT_EQ(static_cast<size_t>(-3), mbrtoc8(&units[n], s, 1, &state));
      ++n;
    }
  }
  EXPECT_EQ(sizeof(text) - 1, n);
  EXPECT_EQ(0, memcmp(text, units, n));

  char back[64];
  size_t length = 0;
  state = {};
  for (size_t i = 0; i < n; ++i) {
    size_t written = c8rtomb(back + length, units[i], &state);
    ASSERT_NE(static_cast<size_t>(-1), written);
    length += written;
  }
  EXPECT_EQ(n, length);
  EXPECT_EQ(0, memcmp(text, back, length));
  EXPECT_EQ(static_cast<size_t>(-1), c8rtomb(back, 0xff, &state));
  setlocale(LC_CTYPE, "C");
}
