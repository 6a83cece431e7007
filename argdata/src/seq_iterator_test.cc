// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tests of walking over sequences, in both forms of the iterator.
#include "../test/wire_bytes.h"
#include "harness.h"

// [0, true, "A"]
static const char kSeq[] = "\7\x81\5\x82\2\1\x83\10A\0";

TEST(argdata_seq_iterate, newer_form) {
  argdata_t *seq = FromBytes(kSeq);
  argdata_seq_iterator_t it;
  const argdata_t *value;
  const char *str;
  int number;
  argdata_seq_iterate(seq, &it);
  ASSERT_TRUE(argdata_seq_get(&it, &value));
  ASSERT_EQ(0, argdata_get_int(value, &number));
  argdata_seq_next(&it);
  argdata_seq_next(&it);
  ASSERT_EQ(2u, it.index);
  ASSERT_TRUE(argdata_seq_get(&it, &value));
  ASSERT_EQ(0, argdata_get_str_c(value, &str));
  ASSERT_STREQ("A", str);
  argdata_seq_next(&it);
  ASSERT_FALSE(argdata_seq_get(&it, &value));
  ASSERT_TRUE(it.index == ARGDATA_ITERATOR_END);
  argdata_free(seq);
}

TEST(argdata_seq_iterate, older_form) {
  argdata_t *seq = FromBytes(kSeq);
  argdata_seq_iterator_t it;
  const argdata_t *value;
  int count = 0;
  argdata_seq_iterate(seq, &it);
  while (argdata_seq_next(&it, &value)) {
    const char *str;
    ASSERT_EQ(++count == 3, argdata_get_str_c(value, &str) == 0);
  }
  ASSERT_EQ(3, count);
  argdata_free(seq);
}

TEST(argdata_seq_iterate, nested_made_in_memory) {
  const argdata_t *inner_values[] = {&argdata_true};
  argdata_t *inner = argdata_create_seq(inner_values, 1);
  argdata_t *wire = FromBytes(kSeq);
  const argdata_t *values[] = {inner, wire};
  argdata_t *outer = argdata_create_seq(values, 2);
  ASSERT_TRUE(IsWrittenAs(outer, "\7\x84\7\x82\2\1\x8a\7\x81\5\x82\2\1\x83\10A\0"));
  argdata_free(outer);
  argdata_free(wire);
  argdata_free(inner);
}

TEST(argdata_seq_iterate, malformed) {
  argdata_seq_iterator_t it;
  argdata_seq_iterate(&argdata_true, &it);
  ASSERT_TRUE(it.index == ARGDATA_ITERATOR_INVALID);
  argdata_t *ad = FromBytes("\7\x81\5\x81");
  argdata_seq_iterate(ad, &it);
  ASSERT_EQ(0u, it.index);
  argdata_seq_next(&it);
  ASSERT_TRUE(it.index == ARGDATA_ITERATOR_INVALID);
  argdata_free(ad);
}
