// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tests of walking over maps, in both forms of the iterator.
#include "../test/wire_bytes.h"
#include "harness.h"

// {"a": 1, 2: "b"}
static const char kMap[] = "\6\x83\10a\0\x82\5\1\x82\5\2\x83\10b\0";

TEST(argdata_map_iterate, newer_form) {
  argdata_t *map = FromBytes(kMap);
  argdata_map_iterator_t it;
  const argdata_t *key, *value;
  const char *str;
  int number;
  argdata_map_iterate(map, &it);
  ASSERT_EQ(0u, it.index);
  ASSERT_TRUE(argdata_map_get(&it, &key, &value));
  ASSERT_EQ(0, argdata_get_str_c(key, &str));
  ASSERT_STREQ("a", str);
  ASSERT_EQ(0, argdata_get_int(value, &number));
  ASSERT_EQ(1, number);
  argdata_map_next(&it);
  ASSERT_EQ(1u, it.index);
  ASSERT_TRUE(argdata_map_get(&it, &key, &value));
  ASSERT_EQ(0, argdata_get_int(key, &number));
  ASSERT_EQ(2, number);
  argdata_map_next(&it);
  ASSERT_TRUE(it.index == ARGDATA_ITERATOR_END);
  ASSERT_FALSE(argdata_map_get(&it, &key, &value));
  argdata_map_next(&it);
  ASSERT_TRUE(it.index == ARGDATA_ITERATOR_END);
  argdata_free(map);
}

TEST(argdata_map_iterate, older_form) {
  argdata_t *map = FromBytes(kMap);
  argdata_map_iterator_t it;
  const argdata_t *key, *value;
  int count = 0, number;
  const char *str;
  argdata_map_iterate(map, &it);
  while (argdata_map_next(&it, &key, &value)) {
    ++count;
    ASSERT_EQ(0, argdata_get_int(count == 1 ? value : key, &number));
    ASSERT_EQ(count, number);
    ASSERT_EQ(0, argdata_get_str_c(count == 1 ? key : value, &str));
    ASSERT_STREQ(count == 1 ? "a" : "b", str);
  }
  ASSERT_EQ(2, count);
  argdata_free(map);
}

TEST(argdata_map_iterate, made_in_memory) {
  const argdata_t *keys[] = {&argdata_true, &argdata_false};
  const argdata_t *values[] = {&argdata_null, &argdata_true};
  argdata_t *map = argdata_create_map(keys, values, 2);
  ASSERT_TRUE(IsWrittenAs(map, "\6\x82\2\1\x80\x81\2\x82\2\1"));
  argdata_map_iterator_t it;
  const argdata_t *key, *value;
  argdata_map_iterate(map, &it);
  ASSERT_TRUE(argdata_map_next(&it, &key, &value));
  ASSERT_TRUE(key == &argdata_true && value == &argdata_null);
  ASSERT_TRUE(argdata_map_get(&it, &key, &value));
  ASSERT_TRUE(key == &argdata_false && value == &argdata_true);
  argdata_map_next(&it);
  ASSERT_TRUE(it.index == ARGDATA_ITERATOR_END);
  argdata_free(map);
}

TEST(argdata_map_iterate, copied_iterator) {
  argdata_t *map = FromBytes(kMap);
  argdata_map_iterator_t it, copy;
  const argdata_t *key;
  const char *str;
  argdata_map_iterate(map, &it);
  copy = it;
  argdata_map_next(&it);
  ASSERT_TRUE(argdata_map_get(&copy, &key, nullptr));
  ASSERT_EQ(0, argdata_get_str_c(key, &str));
  ASSERT_STREQ("a", str);
  argdata_free(map);
}

// How many elements come before the end or the malformed place, and which of the two it is.
static bool Ends(argdata_t *map, size_t count, size_t index) {
  argdata_map_iterator_t it;
  const argdata_t *key, *value;
  size_t elements = 0;
  argdata_map_iterate(map, &it);
  while (argdata_map_next(&it, &key, &value))
    ++elements;
  argdata_free(map);
  return elements == count && it.index == index;
}

TEST(argdata_map_iterate, malformed) {
  ASSERT_TRUE(Ends(FromBytes("\6"), 0, ARGDATA_ITERATOR_END));
  ASSERT_TRUE(Ends(FromBytes("\7"), 0, ARGDATA_ITERATOR_INVALID));
  ASSERT_TRUE(Ends(FromBytes(""), 0, ARGDATA_ITERATOR_INVALID));
  ASSERT_TRUE(Ends(FromBytes("\6\x80\x80"), 1, ARGDATA_ITERATOR_END));
  ASSERT_TRUE(Ends(FromBytes("\6\x80\x80\x80"), 1, ARGDATA_ITERATOR_INVALID));  // no value
  ASSERT_TRUE(Ends(FromBytes("\6\x80\x81"), 0, ARGDATA_ITERATOR_INVALID));      // cut off
  ASSERT_TRUE(Ends(FromBytes("\6\x80\0\x80"), 0, ARGDATA_ITERATOR_INVALID));    // leading zero
  ASSERT_TRUE(Ends(FromBytes("\6\x80\1"), 0, ARGDATA_ITERATOR_INVALID));        // endless length
  ASSERT_TRUE(Ends(FromBytes("\6\x80\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f\xff"), 0,
                   ARGDATA_ITERATOR_INVALID));  // huge length
}
