// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A random number from 0 to below 1. Never predictable, and never seeded.

#include <stdint.h>
#include <stdlib.h>
#include <support/random.h>

// As many bits as the significand of a double has.
double drand48() {
  return static_cast<double>(cloudlibc::random_value<uint64_t>() >> 11) * 0x1p-53;
}
