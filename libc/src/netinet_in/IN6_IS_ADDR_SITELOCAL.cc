// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Whether an address has a meaning at its site only (fec0::/10).

#include <netinet/in.h>
#include <support/in6.h>

using namespace cloudlibc;

int IN6_IS_ADDR_SITELOCAL(const struct in6_addr *address) {
  return address->s6_addr[0] == 0xfe && (address->s6_addr[1] & 0xc0) == 0xc0;
}
