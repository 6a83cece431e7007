// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wctype.h>

wctrans_t wctrans(const char *name) { return wctrans_l(name, LC_GLOBAL_LOCALE); }
