// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Whether an address stands for one of IPv4 (::ffff:0:0/96).

#include <netinet/in.h>
#include <support/in6.h>

using namespace cloudlibc;

int IN6_IS_ADDR_V4MAPPED(const struct in6_addr *address) {
  return in6_starts(address, kZeros, 10) && address->s6_addr[10] == 0xff &&
         address->s6_addr[11] == 0xff;
}
