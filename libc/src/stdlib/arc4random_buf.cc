// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Random bytes that nobody can predict.

#include <stdlib.h>
#include <support/random.h>

void arc4random_buf(void *buffer, size_t size) { cloudlibc::random_fill(buffer, size); }
