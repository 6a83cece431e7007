// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A random number of 32 bits that nobody can predict.

#include <stdlib.h>
#include <support/random.h>

__uint32_t arc4random() { return cloudlibc::random_value<__uint32_t>(); }
