// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A random number from 0 to RAND_MAX. Never predictable, and never seeded.

#include <stdint.h>
#include <stdlib.h>
#include <support/random.h>

int rand() { return static_cast<int>(arc4random() & RAND_MAX); }
