// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Whether an address is the one that stands for none.

#include <netinet/in.h>
#include <support/in6.h>

using namespace cloudlibc;

int IN6_IS_ADDR_UNSPECIFIED(const struct in6_addr *address) {
  return in6_starts(address, kZeros, 12) && in6_tail(address) == 0;
}
