// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

void explicit_bzero(void *s, size_t n) { memset_explicit(s, 0, n); }
