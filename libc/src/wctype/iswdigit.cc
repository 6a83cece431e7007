// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wctype.h>

int iswdigit(wint_t c) { return iswdigit_l(c, LC_GLOBAL_LOCALE); }
