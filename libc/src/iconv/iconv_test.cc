// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <iconv.h>
#include <string.h>

#include "harness.h"

static const iconv_t kNone = reinterpret_cast<iconv_t>(-1);

// Converts all at once; gives iconv()'s result.
static size_t convert(const char *to, const char *from, const char *text, char *out, size_t room) {
  iconv_t conversion = iconv_open(to, from);
  if (conversion == kNone)
    return 999;
  char *in = const_cast<char *>(text);
  size_t in_left = strlen(text), out_left = room - 1;
  size_t result = iconv(conversion, &in, &in_left, &out, &out_left);
  *out = '\0';
  iconv_close(conversion);
  return result;
}

TEST(iconv, iconv) {
  char out[32];
  EXPECT_EQ(0, convert("UTF-8", "ISO-8859-15", "\xa4 \xe9", out, sizeof(out)));
  EXPECT_STREQ("\xe2\x82\xac \xc3\xa9", out);
  EXPECT_EQ(0, convert("latin1", "utf8", "\xc3\xa9", out, sizeof(out)));
  EXPECT_STREQ("\xe9", out);
}

TEST(iconv, iconv_lacking) {
  char out[32];
  errno = 0;
  EXPECT_EQ(static_cast<size_t>(-1), convert("US-ASCII", "UTF-8", "a\xc3\xa9", out, 32));
  EXPECT_EQ(EILSEQ, errno);
  EXPECT_STREQ("a", out);
  EXPECT_EQ(1, convert("US-ASCII//TRANSLIT", "UTF-8", "a\xc3\xa9z", out, 32));
  EXPECT_STREQ("a?z", out);
  EXPECT_EQ(1, convert("US-ASCII//IGNORE", "UTF-8", "a\xc3\xa9z", out, 32));
  EXPECT_STREQ("az", out);
}

TEST(iconv, iconv_errors) {
  char out[4];
  errno = 0;
  EXPECT_EQ(static_cast<size_t>(-1), convert("UTF-8", "UTF-8", "a\xff", out, 4));
  EXPECT_EQ(EILSEQ, errno);
  EXPECT_EQ(static_cast<size_t>(-1), convert("UTF-8", "UTF-8", "a\xc3", out, 4));
  EXPECT_EQ(EINVAL, errno);
  EXPECT_EQ(static_cast<size_t>(-1), convert("UTF-8", "UTF-8", "ab\xc3\xa9", out, 4));
  EXPECT_EQ(E2BIG, errno);
  EXPECT_STREQ("ab", out);
  errno = 0;
  EXPECT_EQ(kNone, iconv_open("UTF-8", "EBCDIC"));
  EXPECT_EQ(EINVAL, errno);
  EXPECT_EQ(kNone, iconv_open("UTF-8//FRENCH", "UTF-8"));
}
