// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Reading IPv6 addresses. The bytes need no alignment.
#pragma once

#include <netinet/in.h>
#include <string.h>

namespace cloudlibc {

inline bool in6_starts(const struct in6_addr *address, const char *bytes, size_t size) {
  return memcmp(address->s6_addr, bytes, size) == 0;
}

// The last four bytes as a number.
inline unsigned in6_tail(const struct in6_addr *address) {
  const __uint8_t *b = address->s6_addr + 12;
  return static_cast<unsigned>(b[0]) << 24 | static_cast<unsigned>(b[1]) << 16 |
         static_cast<unsigned>(b[2]) << 8 | b[3];
}

inline bool in6_multicast(const struct in6_addr *address, unsigned scope) {
  return address->s6_addr[0] == 0xff && (address->s6_addr[1] & 0xf) == scope;
}

inline constexpr char kZeros[12] = {};

}  // namespace cloudlibc
