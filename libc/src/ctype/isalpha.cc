// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <ctype.h>
#include <locale.h>

int isalpha(int c) { return isalpha_l(c, LC_GLOBAL_LOCALE); }
