// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tests of reading booleans.
#include <errno.h>

#include "../test/wire_bytes.h"
#include "harness.h"

TEST(argdata_get_bool, constants) {
  bool value;
  ASSERT_EQ(0, argdata_get_bool(&argdata_true, &value));
  ASSERT_TRUE(value);
  ASSERT_EQ(0, argdata_get_bool(&argdata_false, &value));
  ASSERT_FALSE(value);
  ASSERT_EQ(EINVAL, argdata_get_bool(&argdata_null, &value));
  ASSERT_TRUE(IsWrittenAs(&argdata_true, "\2\1"));
  ASSERT_TRUE(IsWrittenAs(&argdata_false, "\2"));
  ASSERT_TRUE(IsWrittenAs(&argdata_null, ""));
}

TEST(argdata_get_bool, malformed) {
  bool value;
  argdata_t *ad = FromBytes("\2\0");
  ASSERT_EQ(EINVAL, argdata_get_bool(ad, &value));
  argdata_free(ad);
  ad = FromBytes("\2\2");
  ASSERT_EQ(EINVAL, argdata_get_bool(ad, &value));
  argdata_free(ad);
  ad = FromBytes("\2\1\1");
  ASSERT_EQ(EINVAL, argdata_get_bool(ad, &value));
  argdata_free(ad);
}
