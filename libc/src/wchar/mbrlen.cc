// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wchar.h>

size_t mbrlen(const char *__restrict s, size_t n, mbstate_t *__restrict state) {
  return mbrlen_l(s, n, state, LC_GLOBAL_LOCALE);
}
