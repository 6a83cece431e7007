// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <locale.h>
#include <string.h>

char *strerror(int error) { return strerror_l(error, LC_GLOBAL_LOCALE); }
