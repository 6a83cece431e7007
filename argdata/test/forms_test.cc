// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Runs the part of the tests that is compiled as C.
#include "forms_c.h"
#include "harness.h"
#include "wire_bytes.h"

TEST(argdata_in_c, iterators) {
  // {null: [null, null], null: [null]}
  argdata_t *map = FromBytes("\6\x80\x83\7\x80\x80\x80\x82\7\x80");
  ASSERT_EQ(8, CountInC(map));
  argdata_free(map);
}

TEST(argdata_in_c, integers) { ASSERT_EQ(0, IntegersInC()); }
