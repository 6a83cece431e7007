// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tests of the YAML form of values.
#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <time.h>

#include "../test/wire_bytes.h"
#include "harness.h"

// What is printed below the head. The value is released.
static const char *Printed(argdata_t *ad) {
  static char text[4096];
  memset(text, 0, sizeof(text));
  char *buffer = nullptr;
  size_t size = 0;
  FILE *stream = open_memstream(&buffer, &size);
  argdata_print_yaml(ad, stream);
  fclose(stream);
  static const char kHead[] = "%TAG ! tag:nuxi.nl,2015:cloudabi/\n---\n";
  if (strncmp(buffer, kHead, strlen(kHead)) == 0 && size < sizeof(text))
    memcpy(text, buffer + strlen(kHead), size - strlen(kHead));
  free(buffer);
  argdata_free(ad);
  return text;
}

TEST(argdata_print_yaml, scalars) {
  ASSERT_STREQ("null\n", Printed(FromBytes("")));
  ASSERT_STREQ("true\n", Printed(FromBytes("\2\1")));
  ASSERT_STREQ("false\n", Printed(FromBytes("\2")));
  ASSERT_STREQ("0\n", Printed(argdata_create_int(0)));
  ASSERT_STREQ("-9223372036854775808\n", Printed(argdata_create_int(LLONG_MIN)));
  ASSERT_STREQ("18446744073709551615\n", Printed(argdata_create_int(ULLONG_MAX)));
  ASSERT_STREQ("1.0\n", Printed(argdata_create_float(1)));
  ASSERT_STREQ("0.1\n", Printed(argdata_create_float(0.1)));
  ASSERT_STREQ("1e+300\n", Printed(argdata_create_float(1e300)));
  ASSERT_STREQ("-.inf\n", Printed(argdata_create_float(-INFINITY)));
  ASSERT_STREQ(".nan\n", Printed(argdata_create_float(NAN)));
  ASSERT_STREQ("!fd 3\n", Printed(argdata_create_fd(3)));
  ASSERT_STREQ("!!binary \"AP/w\"\n", Printed(argdata_create_binary("\0\xff\xf0", 3)));
  ASSERT_STREQ("!!binary \"YQ==\"\n", Printed(argdata_create_binary("a", 1)));
  ASSERT_STREQ("!malformed \"Agc=\"\n", Printed(FromBytes("\2\7")));
}

TEST(argdata_print_yaml, strings) {
  ASSERT_STREQ("hello\n", Printed(argdata_create_str_c("hello")));
  ASSERT_STREQ("\"\"\n", Printed(argdata_create_str_c("")));
  ASSERT_STREQ("\"True\"\n", Printed(argdata_create_str_c("True")));
  ASSERT_STREQ("\"12\"\n", Printed(argdata_create_str_c("12")));
  ASSERT_STREQ("\"a: b\"\n", Printed(argdata_create_str_c("a: b")));
  ASSERT_STREQ("\"\\\"\\\\\\n\\t\\x01\"\n", Printed(argdata_create_str_c("\"\\\n\t\1")));
  ASSERT_STREQ("\"caf\xc3\xa9\\x85\\u2028\"\n",
               Printed(argdata_create_str_c("caf\xc3\xa9\xc2\x85\xe2\x80\xa8")));
  ASSERT_STREQ("!malformed \"/w==\"\n", Printed(argdata_create_str_c("\xff")));
}

TEST(argdata_print_yaml, timestamps) {
  timespec time = {1507593600, 0};
  ASSERT_STREQ("!!timestamp \"2017-10-10T00:00:00Z\"\n", Printed(argdata_create_timestamp(&time)));
  time = {951782400, 5};
  ASSERT_STREQ("!!timestamp \"2000-02-29T00:00:00.000000005Z\"\n",
               Printed(argdata_create_timestamp(&time)));
  time = {-1, 0};
  ASSERT_STREQ("!!timestamp \"1969-12-31T23:59:59Z\"\n", Printed(argdata_create_timestamp(&time)));
}

TEST(argdata_print_yaml, containers) {
  ASSERT_STREQ("{}\n", Printed(FromBytes("\6")));
  ASSERT_STREQ("[]\n", Printed(FromBytes("\7")));
  ASSERT_STREQ("- 0\n- true\n- A\n", Printed(FromBytes("\7\x81\5\x82\2\1\x83\10A\0")));
  // {a: 1, b: [null, {c: null}], [2]: {}}
  ASSERT_STREQ("a: 1\n"
               "b:\n"
               "  - null\n"
               "  - c: null\n"
               "? [2]\n"
               ": {}\n",
               Printed(FromBytes("\6\x83\10a\0\x82\5\1\x83\10b\0\x89\7\x80\x86\6\x83\10c\0\x80"
                                 "\x84\7\x82\5\2\x81\6")));
  ASSERT_STREQ("- true\n- !malformed \"\"\n", Printed(FromBytes("\7\x82\2\1\x85")));
}

TEST(argdata_print_yaml, deep) {
  // 100 sequences in each other, the later ones on one line.
  char bytes[300];
  size_t start = sizeof(bytes);
  for (int level = 0; level < 100; ++level) {
    const size_t length = sizeof(bytes) - start;
    if (level > 0) {
      bytes[--start] = static_cast<char>(0x80 | (length & 0x7f));
      if (length > 0x7f)
        bytes[--start] = static_cast<char>(length >> 7);
    }
    bytes[--start] = 7;
  }
  const char *text =
      Printed(argdata_from_buffer(bytes + start, sizeof(bytes) - start, nullptr, nullptr));
  size_t dashes = 0, brackets = 0;
  for (; *text != '\0'; ++text) {
    dashes += *text == '-';
    brackets += *text == '[';
  }
  ASSERT_EQ(32u, dashes);
  ASSERT_EQ(68u, brackets);
}
