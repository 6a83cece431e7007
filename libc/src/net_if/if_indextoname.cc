// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The name of a network interface. A program knows none.

#include <errno.h>
#include <net/if.h>

char *if_indextoname(unsigned int, char *) {
  errno = ENXIO;
  return nullptr;
}
