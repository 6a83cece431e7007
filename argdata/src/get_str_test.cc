// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tests of strings.
#include <errno.h>

#include "../test/wire_bytes.h"
#include "harness.h"

TEST(argdata_get_str, in_place) {
  static const char bytes[] = "\10caf\xc3\xa9\0";
  argdata_t *ad = FromBytes(bytes);
  const char *str;
  size_t length;
  ASSERT_EQ(0, argdata_get_str(ad, &str, &length));
  ASSERT_TRUE(str == bytes + 1);
  ASSERT_EQ(5u, length);
  ASSERT_EQ(0, argdata_get_str_c(ad, &str));
  ASSERT_STREQ("caf\xc3\xa9", str);
  argdata_free(ad);
}

TEST(argdata_get_str, malformed) {
  const char *str;
  size_t length;
  argdata_t *ad = FromBytes("\10abc");
  ASSERT_EQ(EINVAL, argdata_get_str(ad, &str, &length));
  argdata_free(ad);
  ad = FromBytes("\10");
  ASSERT_EQ(EINVAL, argdata_get_str(ad, &str, &length));
  argdata_free(ad);
  ASSERT_EQ(EINVAL, argdata_get_str(&argdata_null, &str, &length));
}

static int GetError(const char *bytes, size_t size) {
  const char *str;
  size_t length;
  argdata_t *ad = argdata_create_str(bytes, size);
  const int error = argdata_get_str(ad, &str, &length);
  argdata_free(ad);
  return error;
}

TEST(argdata_get_str, utf8) {
  ASSERT_EQ(0, GetError("\xf0\x9f\x98\x80", 4));
  ASSERT_EQ(0, GetError("\xf4\x8f\xbf\xbf", 4));
  ASSERT_EQ(0, GetError("\xed\x9f\xbf", 3));
  ASSERT_EQ(EILSEQ, GetError("\x80", 1));
  ASSERT_EQ(EILSEQ, GetError("\xc3", 1));              // cut off
  ASSERT_EQ(EILSEQ, GetError("\xc0\x80", 2));          // overlong
  ASSERT_EQ(EILSEQ, GetError("\xe0\x9f\xbf", 3));      // overlong
  ASSERT_EQ(EILSEQ, GetError("\xf0\x8f\xbf\xbf", 4));  // overlong
  ASSERT_EQ(EILSEQ, GetError("\xed\xa0\x80", 3));      // surrogate
  ASSERT_EQ(EILSEQ, GetError("\xf4\x90\x80\x80", 4));  // above U+10FFFF
  ASSERT_EQ(EILSEQ, GetError("\xff", 1));
}

TEST(argdata_get_str_c, nul_inside) {
  const char *str;
  argdata_t *ad = FromBytes("\10a\0b\0");
  ASSERT_EQ(EILSEQ, argdata_get_str_c(ad, &str));
  size_t length;
  ASSERT_EQ(0, argdata_get_str(ad, &str, &length));
  ASSERT_EQ(3u, length);
  argdata_free(ad);
}

TEST(argdata_create_str, written) {
  argdata_t *ad = argdata_create_str("Abc", 1);
  ASSERT_TRUE(IsWrittenAs(ad, "\10A\0"));
  argdata_free(ad);
  ad = argdata_create_str_c("A");
  ASSERT_TRUE(IsWrittenAs(ad, "\10A\0"));
  const char *str;
  ASSERT_EQ(0, argdata_get_str_c(ad, &str));
  ASSERT_STREQ("A", str);
  argdata_free(ad);
  ad = argdata_create_str(nullptr, 0);
  ASSERT_TRUE(IsWrittenAs(ad, "\10\0"));
  argdata_free(ad);
}

TEST(argdata_create_str, too_long) {
  errno = 0;
  ASSERT_TRUE(argdata_create_str("", SIZE_MAX) == nullptr);
  ASSERT_EQ(EOVERFLOW, errno);
}
