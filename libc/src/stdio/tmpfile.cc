// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <stdio.h>

FILE *tmpfile(void) { return tmpfile_l(LC_GLOBAL_LOCALE); }
