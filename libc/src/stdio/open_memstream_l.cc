// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "support/stdio_file.h"

FILE *open_memstream_l(char **bytes, size_t *size, __locale_t locale) {
  if (bytes == nullptr || size == nullptr) {
    errno = EINVAL;
    return nullptr;
  }
  // There is a string from the start, if an empty one.
  constexpr size_t kInitial = 64;
  void *memory = calloc(1, kInitial);
  if (memory == nullptr)
    return nullptr;
  FILE *file = stdio::make(&stdio::memory_operations, stdio::kWritable, locale);
  if (file == nullptr) {
    free(memory);
    return nullptr;
  }
  stdio::Memory &m = file->s.memory;
  m.bytes = static_cast<unsigned char *>(memory);
  m.capacity = kInitial;
  m.grows = true;
  m.bytes_out = bytes;
  m.length_out = size;
  *bytes = static_cast<char *>(memory);
  *size = 0;
  return file;
}
