// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// argdata_get_timestamp: a point in time. Before 1970 the seconds are negative, the nanoseconds
// never.
#include <errno.h>
#include <time.h>

#include "integer.h"
#include "node.h"

using namespace argdata;

static constexpr uint32_t kNanoseconds = 1000000000;

int argdata_get_timestamp(const argdata_t *ad, struct timespec *time) {
  const uint8_t *data;
  size_t length;
  if (!GetPayload(ad, kTagTimestamp, &data, &length))
    return EINVAL;
  Integer value;
  if (!DecodeInteger(data, length, &value))
    return ERANGE;
  // A division that rounds down: for a negative value -1 - x, which is its complement, is divided,
  // and the complement of the quotient is the result.
  const uint32_t mask = value.IsNegative() ? ~0u : 0;
  uint64_t remainder = 0;
  for (size_t i = kIntegerWords; i-- > 0;) {
    remainder = remainder << 32 | (value.words[i] ^ mask);
    value.words[i] = static_cast<uint32_t>(remainder / kNanoseconds) ^ mask;
    remainder %= kNanoseconds;
  }
  const auto seconds = static_cast<int64_t>(value.Low());
  const auto result = static_cast<time_t>(seconds);
  if (FromSigned(seconds).words[2] != value.words[2] || result != seconds)
    return ERANGE;
  time->tv_sec = result;
  time->tv_nsec = static_cast<long>(mask != 0 ? kNanoseconds - 1 - remainder : remainder);
  return 0;
}
