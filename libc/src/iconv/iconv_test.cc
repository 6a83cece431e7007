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

// What a conversion that goes on has consumed and written.
struct Step {
  size_t result;
  int error;
  size_t used;
  size_t written;
};

static Step step(iconv_t conversion, const char *text, size_t size, char *out, size_t room) {
  char *in = const_cast<char *>(text);
  size_t in_left = size, out_left = room;
  errno = 0;
  size_t result = iconv(conversion, &in, &in_left, &out, &out_left);
  return {result, errno, size - in_left, room - out_left};
}

// Converts into UTF-8 and back, which must give the same again.
template <size_t N>
static void expect_same(const char *charset, const char *utf_8, const char (&text)[N]) {
  char out[32];
  iconv_t conversion = iconv_open("UTF-8", charset);
  ASSERT_NE(kNone, conversion);
  Step done = step(conversion, text, N - 1, out, sizeof(out));
  EXPECT_EQ(0, done.result);
  EXPECT_EQ(strlen(utf_8), done.written);
  EXPECT_EQ(0, memcmp(utf_8, out, done.written));
  iconv_close(conversion);
  conversion = iconv_open(charset, "UTF-8");
  ASSERT_NE(kNone, conversion);
  done = step(conversion, utf_8, strlen(utf_8), out, sizeof(out));
  EXPECT_EQ(0, done.result);
  EXPECT_EQ(N - 1, done.written);
  EXPECT_EQ(0, memcmp(text, out, done.written));
  iconv_close(conversion);
}

TEST(iconv, iconv_wide) {
  static const char kText[] = "a\xe2\x82\xac\xf0\x9f\x98\x80";
  expect_same("UTF-16LE", kText, "a\0\xac\x20\x3d\xd8\0\xde");
  expect_same("utf16be", kText, "\0a\x20\xac\xd8\x3d\xde\0");
  expect_same("UTF-32LE", kText, "a\0\0\0\xac\x20\0\0\0\xf6\1\0");
  expect_same("UTF-32BE", kText, "\0\0\0a\0\0\x20\xac\0\1\xf6\0");
  expect_same("UCS-4LE", "a", "a\0\0\0");
  expect_same("UCS-4BE", "a", "\0\0\0a");
  expect_same("UCS-4", "a", "\0\0\0a");
  // The ends of planes, and a mark that isn't one.
  expect_same("UTF-16BE", "\xef\xbf\xbf\xf0\x90\x80\x80\xf4\x8f\xbf\xbf",
              "\xff\xff\xd8\0\xdc\0\xdb\xff\xdf\xff");
  expect_same("UTF-16LE", "\xef\xbb\xbf", "\xff\xfe");
  wchar_t wide[] = L"a\u20ac\U0001f600";
  char text[sizeof(wide)];
  memcpy(text, wide, sizeof(wide));
  char out[32];
  iconv_t conversion = iconv_open("UTF-8", "WCHAR_T");
  ASSERT_NE(kNone, conversion);
  EXPECT_EQ(sizeof(kText), step(conversion, text, sizeof(text), out, sizeof(out)).written);
  EXPECT_STREQ(kText, out);
  iconv_close(conversion);
}

TEST(iconv, iconv_mark) {
  expect_same("UTF-16", "ab", "\xff\xfe\x61\0b\0");
  expect_same("UTF-32", "a", "\xff\xfe\0\0a\0\0\0");
  char out[32];
  iconv_t conversion = iconv_open("UTF-8", "UTF-16");
  ASSERT_NE(kNone, conversion);
  // Only the first is a mark. It lasts for the calls that follow.
  EXPECT_EQ(4, step(conversion, "\xfe\xff\0a\xfe\xff", 6, out, sizeof(out)).written);
  EXPECT_EQ(0, memcmp("a\xef\xbb\xbf", out, 4));
  EXPECT_EQ(3, step(conversion, "a\0", 2, out, sizeof(out)).written);
  // Text begins again: without a mark, then with one alone.
  EXPECT_EQ(0, iconv(conversion, nullptr, nullptr, nullptr, nullptr));
  EXPECT_EQ(1, step(conversion, "\0a", 2, out, sizeof(out)).written);
  EXPECT_EQ(0, iconv(conversion, nullptr, nullptr, nullptr, nullptr));
  Step done = step(conversion, "\xff\xfe", 2, out, sizeof(out));
  EXPECT_EQ(0, done.result);
  EXPECT_EQ(2, done.used);
  EXPECT_EQ(1, step(conversion, "a\0", 2, out, sizeof(out)).written);
  iconv_close(conversion);
  // It isn't written without a character, and not twice.
  conversion = iconv_open("UTF-16", "UTF-8");
  ASSERT_NE(kNone, conversion);
  EXPECT_EQ(0, step(conversion, "", 0, out, sizeof(out)).written);
  done = step(conversion, "a", 1, out, 3);
  EXPECT_EQ(E2BIG, done.error);
  EXPECT_EQ(0, done.written);
  EXPECT_EQ(4, step(conversion, "a", 1, out, sizeof(out)).written);
  EXPECT_EQ(2, step(conversion, "b", 1, out, sizeof(out)).written);
  EXPECT_EQ(0, iconv(conversion, nullptr, nullptr, nullptr, nullptr));
  EXPECT_EQ(4, step(conversion, "c", 1, out, sizeof(out)).written);
  iconv_close(conversion);
}

// Converts a character and what is wrong after it, which must remain.
template <size_t N>
static void expect_error(int error, const char *charset, const char (&text)[N], size_t good,
                         size_t room = 32) {
  char out[32];
  iconv_t conversion = iconv_open("UTF-8", charset);
  ASSERT_NE(kNone, conversion);
  Step done = step(conversion, text, N - 1, out, room);
  EXPECT_EQ(static_cast<size_t>(-1), done.result);
  EXPECT_EQ(error, done.error);
  EXPECT_EQ(good, done.used);
  EXPECT_EQ(1, done.written);
  EXPECT_EQ('a', out[0]);
  iconv_close(conversion);
}

TEST(iconv, iconv_wide_errors) {
  expect_error(EILSEQ, "UTF-16LE", "a\0\0\xdc", 2);          // The second of a pair alone,
  expect_error(EILSEQ, "UTF-16BE", "\0a\xd8\0\0b", 2);       // the first,
  expect_error(EILSEQ, "UTF-16BE", "\0a\xd8\0\xd8\0", 2);    // two of them,
  expect_error(EILSEQ, "UTF-32BE", "\0\0\0a\0\0\xd8\0", 4);  // one where there are no pairs.
  expect_error(EILSEQ, "UTF-32LE", "a\0\0\0\0\0\x11\0", 4);
  expect_error(EILSEQ, "WCHAR_T", "a\0\0\0\0\0\0\xff", 4);
  expect_error(EINVAL, "UTF-16LE", "a\0b", 2);
  expect_error(EINVAL, "UTF-16LE", "a\0\x3d\xd8", 2);
  expect_error(EINVAL, "UTF-16LE", "a\0\x3d\xd8\0", 2);
  expect_error(EINVAL, "UTF-32LE", "a\0\0\0b\0\0", 4);
  expect_error(E2BIG, "UTF-16LE", "a\0\xe9\0", 2, 2);
  char out[4];
  iconv_t conversion = iconv_open("UTF-16LE", "UTF-8");
  ASSERT_NE(kNone, conversion);
  Step done = step(conversion, "a\xf0\x9f\x98\x80", 5, out, 4);
  EXPECT_EQ(E2BIG, done.error);
  EXPECT_EQ(1, done.used);
  EXPECT_EQ(2, done.written);
  iconv_close(conversion);
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
