// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tests of blobs.
#include "../test/wire_bytes.h"
#include "harness.h"

TEST(argdata_create_binary, written) {
  argdata_t *ad = argdata_create_binary("a\0b", 3);
  ASSERT_TRUE(IsWrittenAs(ad, "\1a\0b"));
  argdata_free(ad);
  ad = argdata_create_binary(nullptr, 0);
  ASSERT_TRUE(IsWrittenAs(ad, "\1"));
  argdata_free(ad);
}
