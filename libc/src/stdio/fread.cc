// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>

#include "support/stdio_file.h"

size_t fread(void *__restrict target, size_t size, size_t count, FILE *__restrict file) {
  size_t bytes;
  if (__builtin_mul_overflow(size, count, &bytes) || bytes == 0)
    return 0;
  stdio::Hold hold(file);
  const size_t done = stdio::read(file, static_cast<unsigned char *>(target), bytes);
  return done == bytes ? count : done / size;
}
