// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <stdlib.h>

int mblen(const char *s, size_t n) { return mblen_l(s, n, LC_GLOBAL_LOCALE); }
