// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A random number below a bound, each with the same probability.
//
// The product of the bound and a random number has the result in its upper half. Some results would
// come up once too often; the lower half tells when to draw again (Lemire 2019,
// https://arxiv.org/abs/1805.10941). There is hardly ever a division.

#include <stdint.h>
#include <stdlib.h>

__uint32_t arc4random_uniform(__uint32_t bound) {
  uint64_t product = static_cast<uint64_t>(arc4random()) * bound;
  if (static_cast<uint32_t>(product) < bound) {
    uint32_t excess = bound == 0 ? 0 : -bound % bound;
    while (static_cast<uint32_t>(product) < excess)
      product = static_cast<uint64_t>(arc4random()) * bound;
  }
  return static_cast<uint32_t>(product >> 32);
}
