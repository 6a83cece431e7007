// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>
#include <string.h>

#include "support/stdio_file.h"

int fputs(const char *__restrict s, FILE *__restrict file) {
  stdio::Hold hold(file);
  const size_t n = strlen(s);
  return stdio::write(file, reinterpret_cast<const unsigned char *>(s), n) == n ? 0 : EOF;
}
