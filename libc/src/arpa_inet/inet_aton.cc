// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// An IPv4 address in one of its old notations: up to four parts in decimal, octal or hexadecimal,
// of which the last fills all bytes that remain.

#include <arpa/inet.h>
#include <stdint.h>
#include <stdlib.h>

int inet_aton(const char *text, struct in_addr *address) {
  unsigned long long parts[4];
  int count = 0;
  for (;;) {
    // No sign and no space, which strtoull() would accept; its type holds more than 32 bits, so
    // that what is too large can be told.
    if (*text < '0' || *text > '9' || count == 4)
      return 0;
    char *end;
    parts[count++] = strtoull(text, &end, 0);
    text = end;
    if (*text != '.')
      break;
    ++text;
  }
  // As elsewhere, white space and what follows it are ignored.
  if (*text != '\0' && *text != ' ' && !(*text >= '\t' && *text <= '\r'))
    return 0;
  uint32_t value = 0;
  for (int i = 0; i < count - 1; ++i) {
    if (parts[i] > 0xff)
      return 0;
    value |= static_cast<uint32_t>(parts[i]) << (24 - 8 * i);
  }
  uint32_t limit = 0xffffffff >> (8 * (count - 1));
  if (parts[count - 1] > limit)
    return 0;
  address->s_addr = htonl(value | static_cast<uint32_t>(parts[count - 1]));
  return 1;
}
