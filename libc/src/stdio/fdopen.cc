// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <stdio.h>

FILE *fdopen(int fd, const char *mode) { return fdopen_l(fd, mode, LC_GLOBAL_LOCALE); }
