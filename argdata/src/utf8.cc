// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Checks text that comes from elsewhere.
#include "utf8.h"

namespace argdata {

size_t Utf8Length(const uint8_t *text, size_t length) {
  if (length == 0)
    return 0;
  const uint8_t first = text[0];
  if (first < 0x80)
    return 1;
  // The second byte alone decides what is overlong, a surrogate or too large.
  size_t size;
  uint8_t low = 0x80, high = 0xbf;
  if (first >= 0xc2 && first <= 0xdf) {
    size = 2;
  } else if (first >= 0xe0 && first <= 0xef) {
    size = 3;
    if (first == 0xe0)
      low = 0xa0;
    if (first == 0xed)
      high = 0x9f;
  } else if (first >= 0xf0 && first <= 0xf4) {
    size = 4;
    if (first == 0xf0)
      low = 0x90;
    if (first == 0xf4)
      high = 0x8f;
  } else {
    return 0;
  }
  if (length < size || text[1] < low || text[1] > high)
    return 0;
  for (size_t i = 2; i < size; ++i)
    if ((text[i] & 0xc0) != 0x80)
      return 0;
  return size;
}

bool IsUtf8(const uint8_t *text, size_t length) {
  while (length > 0) {
    const size_t size = Utf8Length(text, length);
    if (size == 0)
      return false;
    text += size;
    length -= size;
  }
  return true;
}

}  // namespace argdata
