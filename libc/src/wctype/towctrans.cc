// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wctype.h>

wint_t towctrans(wint_t c, wctrans_t mapping) { return towctrans_l(c, mapping, LC_GLOBAL_LOCALE); }
