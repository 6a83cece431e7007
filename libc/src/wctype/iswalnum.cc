// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wctype.h>

int iswalnum(wint_t c) { return iswalnum_l(c, LC_GLOBAL_LOCALE); }
