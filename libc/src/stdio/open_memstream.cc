// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <stdio.h>

FILE *open_memstream(char **bytes, size_t *size) {
  return open_memstream_l(bytes, size, LC_GLOBAL_LOCALE);
}
