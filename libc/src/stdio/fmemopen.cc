// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <stdio.h>

FILE *fmemopen(void *__restrict buffer, size_t size, const char *__restrict mode) {
  return fmemopen_l(buffer, size, mode, LC_GLOBAL_LOCALE);
}
