// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tests of points in time, before 1970 and at the limits of timespec as well.
#include <errno.h>
#include <stdint.h>
#include <time.h>

#include "../test/wire_bytes.h"
#include "harness.h"

static bool RoundTrips(int64_t seconds, long nanoseconds) {
  const timespec time = {static_cast<time_t>(seconds), nanoseconds};
  argdata_t *ad = argdata_create_timestamp(&time);
  timespec result = {};
  const bool same = argdata_get_timestamp(ad, &result) == 0 && result.tv_sec == time.tv_sec &&
                    result.tv_nsec == time.tv_nsec;
  argdata_free(ad);
  return same;
}

TEST(argdata_get_timestamp, round_trip) {
  ASSERT_TRUE(RoundTrips(0, 0));
  ASSERT_TRUE(RoundTrips(0, 1));
  ASSERT_TRUE(RoundTrips(-1, 999999999));
  ASSERT_TRUE(RoundTrips(-1, 0));
  ASSERT_TRUE(RoundTrips(-2, 1));
  ASSERT_TRUE(RoundTrips(1500000000, 123456789));
  ASSERT_TRUE(RoundTrips(INT64_MAX, 999999999));
  ASSERT_TRUE(RoundTrips(INT64_MIN, 0));
}

TEST(argdata_get_timestamp, written) {
  timespec time = {0, 0};
  argdata_t *ad = argdata_create_timestamp(&time);
  ASSERT_TRUE(IsWrittenAs(ad, "\x9"));
  argdata_free(ad);
  time = {-1, 999999999};
  ad = argdata_create_timestamp(&time);
  ASSERT_TRUE(IsWrittenAs(ad, "\x9\xff"));
  argdata_free(ad);
  time = {1, 0};
  ad = argdata_create_timestamp(&time);
  ASSERT_TRUE(IsWrittenAs(ad, "\x9\x3b\x9a\xca\0"));
  argdata_free(ad);
}

TEST(argdata_get_timestamp, errors) {
  timespec time = {0, 1000000000};
  errno = 0;
  ASSERT_TRUE(argdata_create_timestamp(&time) == nullptr);
  ASSERT_EQ(EINVAL, errno);
  argdata_t *ad = FromBytes("\x9\x7f\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff");
  ASSERT_EQ(ERANGE, argdata_get_timestamp(ad, &time));
  argdata_free(ad);
  ASSERT_EQ(EINVAL, argdata_get_timestamp(&argdata_true, &time));
}
