// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <endian.h>
#include <stdint.h>
#include <string.h>

#include "harness.h"

// The bytes of a number in the order of addresses.
template <typename T> static bool has_bytes(T number, const char *bytes) {
  return memcmp(&number, bytes, sizeof(number)) == 0;
}

TEST(endian, order) {
  const bool little = has_bytes(uint32_t{1}, "\1\0\0\0");
  EXPECT_EQ(little ? LITTLE_ENDIAN : BIG_ENDIAN, BYTE_ORDER);
  EXPECT_NE(LITTLE_ENDIAN, BIG_ENDIAN);
}

TEST(endian, conversion) {
  EXPECT_TRUE(has_bytes(htobe16(0x0102), "\1\2"));
  EXPECT_TRUE(has_bytes(htobe32(0x01020304), "\1\2\3\4"));
  EXPECT_TRUE(has_bytes(htobe64(0x0102030405060708), "\1\2\3\4\5\6\7\10"));
  EXPECT_TRUE(has_bytes(htole16(0x0201), "\1\2"));
  EXPECT_TRUE(has_bytes(htole32(0x04030201), "\1\2\3\4"));
  EXPECT_TRUE(has_bytes(htole64(0x0807060504030201), "\1\2\3\4\5\6\7\10"));
  EXPECT_EQ(0xfedcba9876543210, be64toh(htobe64(0xfedcba9876543210)));
  EXPECT_EQ(0x87654321, be32toh(htobe32(0x87654321)));
  EXPECT_EQ(0xfedcba9876543210, le64toh(htole64(0xfedcba9876543210)));
  // The value is one of that width, whatever it was before.
  EXPECT_EQ(0x3412, be16toh(0x991234));
  EXPECT_EQ(0x3412, be16toh(static_cast<int16_t>(0x1234)));
}
