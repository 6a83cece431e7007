// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Integers on the wire: two's complement, of any length, most significant byte first.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace argdata {

// Wide enough for a timestamp: 64 bits of seconds in nanoseconds take 94.
inline constexpr size_t kIntegerWords = 3;

// Two's complement, least significant word first.
struct Integer {
  uint32_t words[kIntegerWords];

  bool IsNegative() const { return static_cast<int32_t>(words[kIntegerWords - 1]) < 0; }
  uint64_t Low() const { return uint64_t{words[1]} << 32 | words[0]; }
};

Integer FromSigned(int64_t value);
Integer FromUnsigned(uint64_t value);

// Stores as few bytes as the value needs, and returns how many.
size_t EncodeInteger(const Integer &value, uint8_t *out);

// False if the value doesn't fit. Bytes that only repeat the sign are accepted.
bool DecodeInteger(const uint8_t *data, size_t length, Integer *value);

}  // namespace argdata
