// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wchar.h>

int wcscasecmp(const wchar_t *a, const wchar_t *b) { return wcscasecmp_l(a, b, LC_GLOBAL_LOCALE); }
