// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdlib.h>

int mblen_l(const char *s, size_t n, __locale_t locale) { return mbtowc_l(nullptr, s, n, locale); }
