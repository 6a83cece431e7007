// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tests of reading descriptors.
#include <errno.h>

#include "../test/wire_bytes.h"
#include "harness.h"

static int Convert(void *arg, size_t index) { return index == 258 ? *static_cast<int *>(arg) : -1; }

TEST(argdata_get_fd, converted) {
  int descriptor = 7, fd;
  argdata_t *ad = FromBytes("\3\0\0\1\2", Convert, &descriptor);
  ASSERT_EQ(0, argdata_get_fd(ad, &fd));
  ASSERT_EQ(7, fd);
  argdata_free(ad);
}

TEST(argdata_get_fd, missing) {
  int descriptor = 7, fd;
  argdata_t *ad = FromBytes("\3\0\0\1\3", Convert, &descriptor);
  ASSERT_EQ(EBADF, argdata_get_fd(ad, &fd));
  argdata_free(ad);
  ad = FromBytes("\3\0\0\0\0");
  ASSERT_EQ(EBADF, argdata_get_fd(ad, &fd));
  argdata_free(ad);
}

TEST(argdata_get_fd, malformed) {
  int descriptor = 7, fd;
  argdata_t *ad = FromBytes("\3\0\1\2", Convert, &descriptor);
  ASSERT_EQ(EINVAL, argdata_get_fd(ad, &fd));
  argdata_free(ad);
  ad = FromBytes("\3\0\0\1\2\0", Convert, &descriptor);
  ASSERT_EQ(EINVAL, argdata_get_fd(ad, &fd));
  argdata_free(ad);
}

TEST(argdata_create_fd, round_trip) {
  argdata_t *ad = argdata_create_fd(0x1234);
  int fd;
  ASSERT_EQ(0, argdata_get_fd(ad, &fd));
  ASSERT_EQ(0x1234, fd);
  ASSERT_TRUE(IsWrittenAs(ad, "\3\0\0\x12\x34"));
  argdata_free(ad);
}
