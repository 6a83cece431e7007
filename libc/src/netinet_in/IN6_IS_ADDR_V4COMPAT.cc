// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Whether an address holds one of IPv4 in its last bytes (::/96, but for :: and ::1).

#include <netinet/in.h>
#include <support/in6.h>

using namespace cloudlibc;

int IN6_IS_ADDR_V4COMPAT(const struct in6_addr *address) {
  return in6_starts(address, kZeros, 12) && in6_tail(address) > 1;
}
