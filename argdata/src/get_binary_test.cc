// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tests of reading blobs.
#include <errno.h>

#include "../test/wire_bytes.h"
#include "harness.h"

TEST(argdata_get_binary, in_place) {
  static const char bytes[] = "\1xyz";
  argdata_t *ad = FromBytes(bytes);
  const void *data;
  size_t size;
  ASSERT_EQ(0, argdata_get_binary(ad, &data, &size));
  ASSERT_TRUE(data == bytes + 1);
  ASSERT_EQ(3u, size);
  argdata_free(ad);
}

TEST(argdata_get_binary, another_type) {
  const void *data;
  size_t size;
  ASSERT_EQ(EINVAL, argdata_get_binary(&argdata_true, &data, &size));
  ASSERT_EQ(EINVAL, argdata_get_binary(&argdata_null, &data, &size));
}
