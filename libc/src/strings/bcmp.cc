// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>
#include <strings.h>

// Compilers turn memcmp() into this where only equality matters.
int bcmp(const void *left, const void *right, size_t n) { return memcmp(left, right, n); }
