// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <locale.h>
#include <string.h>

size_t strxfrm(char *__restrict target, const char *__restrict source, size_t n) {
  return strxfrm_l(target, source, n, LC_GLOBAL_LOCALE);
}
