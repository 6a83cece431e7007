// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <stdio.h>

void perror(const char *message) { perror_l(message, LC_GLOBAL_LOCALE); }
