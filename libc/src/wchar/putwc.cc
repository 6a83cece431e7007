// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

wint_t putwc(wchar_t c, FILE *file) { return fputwc(c, file); }
