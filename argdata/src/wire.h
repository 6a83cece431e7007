// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The wire format's numbers: lengths of subfields in groups of seven bits, and fixed-size ones.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace argdata {

// The number of bytes that the length itself takes.
size_t LengthSize(size_t length);

// Stores a length and returns the place after it.
uint8_t *WriteLength(uint8_t *out, size_t length);

// Reads the subfield at data[offset], which has to end before data[end]. False if it is malformed.
bool ReadSubfield(const uint8_t *data, size_t offset, size_t end, size_t *start, size_t *length);

inline uint32_t ReadU32(const uint8_t *in) {
  return uint32_t{in[0]} << 24 | uint32_t{in[1]} << 16 | uint32_t{in[2]} << 8 | in[3];
}

inline uint8_t *WriteU32(uint8_t *out, uint32_t value) {
  for (int shift = 24; shift >= 0; shift -= 8)
    *out++ = static_cast<uint8_t>(value >> shift);
  return out;
}

}  // namespace argdata
