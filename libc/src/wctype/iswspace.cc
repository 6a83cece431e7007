// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wctype.h>

int iswspace(wint_t c) { return iswspace_l(c, LC_GLOBAL_LOCALE); }
