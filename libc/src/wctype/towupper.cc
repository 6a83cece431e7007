// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wctype.h>

wint_t towupper(wint_t c) { return towupper_l(c, LC_GLOBAL_LOCALE); }
