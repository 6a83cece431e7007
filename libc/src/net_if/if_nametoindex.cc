// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The number of a network interface. A program knows none.

#include <errno.h>
#include <net/if.h>

unsigned int if_nametoindex(const char *) {
  errno = ENXIO;
  return 0;
}
