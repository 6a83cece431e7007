// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdint.h>
#include <stdlib.h>

// Six bits a character, the lowest first: ./0-9A-Za-z.
long a64l(const char *s) {
  uint32_t value = 0;
  for (unsigned shift = 0; shift < 36; shift += 6, ++s) {
    uint32_t digit;
    if (*s >= 'a' && *s <= 'z')
      digit = static_cast<uint32_t>(*s - 'a') + 38;
    else if (*s >= 'A' && *s <= 'Z')
      digit = static_cast<uint32_t>(*s - 'A') + 12;
    else if (*s >= '.' && *s <= '9')
      digit = static_cast<uint32_t>(*s - '.');
    else
      break;
    value |= digit << shift;
  }
  // 32 bits, sign-extended.
  return static_cast<int32_t>(value);
}
