// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The wire format's numbers.
#include "wire.h"

namespace argdata {

size_t LengthSize(size_t length) {
  size_t size = 1;
  while ((length >>= 7) != 0)
    ++size;
  return size;
}

uint8_t *WriteLength(uint8_t *out, size_t length) {
  const size_t size = LengthSize(length);
  for (size_t i = size; i-- > 0; length >>= 7)
    out[i] = length & 0x7f;
  out[size - 1] |= 0x80;
  return out + size;
}

bool ReadSubfield(const uint8_t *data, size_t offset, size_t end, size_t *start, size_t *length) {
  // A leading group of zeroes would give the same value a second spelling.
  if (offset >= end || data[offset] == 0)
    return false;
  size_t value = 0;
  for (;;) {
    if (offset == end || value > SIZE_MAX >> 7)
      return false;
    const uint8_t byte = data[offset++];
    value = value << 7 | (byte & 0x7f);
    if ((byte & 0x80) != 0)
      break;
  }
  if (value > end - offset)
    return false;
  *start = offset;
  *length = value;
  return true;
}

}  // namespace argdata
