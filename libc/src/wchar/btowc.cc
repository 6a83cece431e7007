// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wchar.h>

wint_t btowc(int c) { return btowc_l(c, LC_GLOBAL_LOCALE); }
