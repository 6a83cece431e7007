// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>

#include "support/stdio_file.h"

int fputc(int c, FILE *file) {
  stdio::Hold hold(file);
  return stdio::put(file, c);
}
