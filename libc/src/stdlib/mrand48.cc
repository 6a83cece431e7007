// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A random number of 32 bits, with a sign. Never predictable, and never seeded.

#include <stdint.h>
#include <stdlib.h>
#include <support/random.h>

long mrand48() { return static_cast<int32_t>(arc4random()); }
