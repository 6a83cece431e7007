// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Integers on the wire.
#include "integer.h"

namespace argdata {

Integer FromSigned(int64_t value) {
  const auto bits = static_cast<uint64_t>(value);
  return {{static_cast<uint32_t>(bits), static_cast<uint32_t>(bits >> 32), value < 0 ? ~0u : 0u}};
}

Integer FromUnsigned(uint64_t value) {
  return {{static_cast<uint32_t>(value), static_cast<uint32_t>(value >> 32), 0}};
}

size_t EncodeInteger(const Integer &value, uint8_t *out) {
  constexpr size_t kBytes = kIntegerWords * 4;
  uint8_t bytes[kBytes];  // least significant first
  for (size_t i = 0; i < kBytes; ++i)
    bytes[i] = static_cast<uint8_t>(value.words[i / 4] >> (i % 4 * 8));
  // The first byte that is written carries the sign, so one may only be left out where the next one
  // carries the same. Zero needs none at all.
  const uint8_t sign = value.IsNegative() ? 0xff : 0;
  size_t length = kBytes;
  while (length > 0 && bytes[length - 1] == sign &&
         (length == 1 ? sign == 0 : (bytes[length - 2] & 0x80) == (sign & 0x80)))
    --length;
  for (size_t i = 0; i < length; ++i)
    out[i] = bytes[length - 1 - i];
  return length;
}

bool DecodeInteger(const uint8_t *data, size_t length, Integer *value) {
  const uint8_t sign = length > 0 && (data[0] & 0x80) != 0 ? 0xff : 0;
  for (uint32_t &word : value->words)
    word = sign != 0 ? ~0u : 0;
  for (size_t i = 0; i < length; ++i) {
    // Nothing but copies of the sign may be pushed out at the top.
    uint32_t *words = value->words;
    const uint32_t top = words[kIntegerWords - 1];
    if (top >> 24 != sign || (top >> 16 & 0x80) != (sign & 0x80u))
      return false;
    for (size_t word = kIntegerWords - 1; word > 0; --word)
      words[word] = words[word] << 8 | words[word - 1] >> 24;
    words[0] = words[0] << 8 | data[i];
  }
  return true;
}

}  // namespace argdata
