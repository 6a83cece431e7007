// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

wchar_t *wcsdup(const wchar_t *s) { return wcsndup(s, wcslen(s)); }
