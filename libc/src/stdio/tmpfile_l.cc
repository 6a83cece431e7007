// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>

#include "support/stdio_file.h"

// A program has no directory by itself that the file could lie in, so it lies in memory. fileno()
// has nothing to give.
FILE *tmpfile_l(__locale_t locale) {
  FILE *file = stdio::make(&stdio::memory_operations, stdio::kReadable | stdio::kWritable, locale);
  if (file != nullptr) {
    file->s.memory.grows = true;
    file->s.memory.frees = true;
  }
  return file;
}
