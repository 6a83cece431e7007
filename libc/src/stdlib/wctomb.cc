// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <stdlib.h>

int wctomb(char *s, wchar_t c) { return wctomb_l(s, c, LC_GLOBAL_LOCALE); }
