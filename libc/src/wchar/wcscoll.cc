// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wchar.h>

int wcscoll(const wchar_t *a, const wchar_t *b) { return wcscoll_l(a, b, LC_GLOBAL_LOCALE); }
