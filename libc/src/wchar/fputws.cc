// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

#include "support/stdio_wide.h"

int fputws(const wchar_t *__restrict s, FILE *__restrict file) {
  stdio::Hold hold(file);
  for (; *s != 0; ++s)
    if (stdio::put_wide(file, *s) == WEOF)
      return -1;
  return 0;
}
