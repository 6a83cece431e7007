// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A random number of 31 bits. Never predictable, and never seeded.

#include <stdint.h>
#include <stdlib.h>
#include <support/random.h>

long lrand48() { return static_cast<long>(arc4random() & 0x7fffffff); }
