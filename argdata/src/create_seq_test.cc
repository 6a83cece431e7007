// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tests of the limits of containers that are made in memory.
#include <errno.h>

#include "../test/wire_bytes.h"
#include "harness.h"

TEST(argdata_create_seq, nested_too_deep) {
  static argdata_t *levels[1025];
  const argdata_t *inner = &argdata_null;
  int depth = 0;
  for (; depth < 1025; ++depth) {
    static const argdata_t *values[1025];
    values[depth] = inner;
    errno = 0;
    levels[depth] = argdata_create_seq(&values[depth], 1);
    if (levels[depth] == nullptr)
      break;
    inner = levels[depth];
  }
  ASSERT_EQ(1024, depth);
  ASSERT_EQ(E2BIG, errno);
  size_t size, n_fds;
  argdata_serialized_length(inner, &size, &n_fds);
  ASSERT_EQ(0u, n_fds);
  auto buffer = static_cast<unsigned char *>(malloc(size));
  ASSERT_EQ(0u, argdata_serialize(inner, buffer, nullptr));
  ASSERT_EQ(7, buffer[0]);
  ASSERT_EQ(0x80, buffer[size - 1]);
  free(buffer);
  while (depth > 0)
    argdata_free(levels[--depth]);
}

TEST(argdata_create_seq, too_large) {
  static const char byte[] = "";
  argdata_t *half = argdata_create_binary(byte, SIZE_MAX / 2);
  const argdata_t *values[] = {half, half};
  errno = 0;
  ASSERT_TRUE(argdata_create_seq(values, 2) == nullptr);
  ASSERT_EQ(EOVERFLOW, errno);
  ASSERT_TRUE(argdata_create_map(&values[0], &values[1], 1) == nullptr);
  argdata_free(half);
}
