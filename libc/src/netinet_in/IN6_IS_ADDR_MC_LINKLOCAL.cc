// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Whether an address stands for a group on the link.

#include <netinet/in.h>
#include <support/in6.h>

using namespace cloudlibc;

int IN6_IS_ADDR_MC_LINKLOCAL(const struct in6_addr *address) { return in6_multicast(address, 2); }
