// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>

#include "support/stdio_file.h"

int fseeko(FILE *file, off_t offset, int whence) {
  stdio::Hold hold(file);
  return stdio::seek(file, offset, whence);
}
