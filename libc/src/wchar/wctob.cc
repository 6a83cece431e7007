// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wchar.h>

int wctob(wint_t c) { return wctob_l(c, LC_GLOBAL_LOCALE); }
