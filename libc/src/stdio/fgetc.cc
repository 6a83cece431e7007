// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>

#include "support/stdio_file.h"

int fgetc(FILE *file) {
  stdio::Hold hold(file);
  return stdio::get(file);
}
