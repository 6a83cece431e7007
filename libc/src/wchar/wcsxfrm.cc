// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wchar.h>

size_t wcsxfrm(wchar_t *__restrict out, const wchar_t *__restrict s, size_t n) {
  return wcsxfrm_l(out, s, n, LC_GLOBAL_LOCALE);
}
