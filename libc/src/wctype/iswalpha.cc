// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wctype.h>

int iswalpha(wint_t c) { return iswalpha_l(c, LC_GLOBAL_LOCALE); }
