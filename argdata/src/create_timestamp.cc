// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// argdata_create_timestamp: a point in time, in nanoseconds since 1970.
#include <errno.h>
#include <time.h>

#include "integer.h"
#include "node.h"

using namespace argdata;

static constexpr uint32_t kNanoseconds = 1000000000;

argdata_t *argdata_create_timestamp(const struct timespec *time) {
  if (time->tv_nsec < 0 || static_cast<uint64_t>(time->tv_nsec) >= kNanoseconds) {
    errno = EINVAL;
    return nullptr;
  }
  // The seconds times a billion, plus the nanoseconds: in two's complement, modulo the width, the
  // sign needs no special care.
  Integer value = FromSigned(time->tv_sec);
  uint64_t carry = static_cast<uint64_t>(time->tv_nsec);
  for (uint32_t &word : value.words) {
    carry += uint64_t{word} * kNanoseconds;
    word = static_cast<uint32_t>(carry);
    carry >>= 32;
  }
  Node *node = NewNode(Kind::kInline, 0);
  if (node != nullptr) {
    node->bytes[0] = kTagTimestamp;
    node->length = 1 + EncodeInteger(value, node->bytes + 1);
  }
  return reinterpret_cast<argdata_t *>(node);
}
