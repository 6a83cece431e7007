// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Whether an address stands for a group.

#include <netinet/in.h>
#include <support/in6.h>

using namespace cloudlibc;

int IN6_IS_ADDR_MULTICAST(const struct in6_addr *address) { return address->s6_addr[0] == 0xff; }
