// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

// All locales collate by code point, as strcoll_l() does.
int wcscoll_l(const wchar_t *a, const wchar_t *b, locale_t) { return wcscmp(a, b); }
