// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>

lconv *localeconv() { return localeconv_l(LC_GLOBAL_LOCALE); }
