// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wctype.h>

int iswctype(wint_t c, wctype_t type) { return iswctype_l(c, type, LC_GLOBAL_LOCALE); }
