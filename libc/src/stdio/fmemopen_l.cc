// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/stdio_file.h"

FILE *fmemopen_l(void *__restrict buffer, size_t size, const char *__restrict mode,
                 __locale_t locale) {
  stdio::Mode parsed;
  if (!stdio::parse_mode(mode, &parsed))
    return nullptr;
  // Without memory of the caller's, the stream has its own, of just this size.
  void *own = nullptr;
  if (buffer == nullptr) {
    own = buffer = calloc(1, size == 0 ? 1 : size);
    if (own == nullptr)
      return nullptr;
  }
  FILE *file = stdio::make(&stdio::memory_operations, parsed.flags, locale);
  if (file == nullptr) {
    free(own);
    return nullptr;
  }
  stdio::Memory &m = file->s.memory;
  m.bytes = static_cast<unsigned char *>(buffer);
  m.capacity = size;
  m.to_free = own;
  m.append = (parsed.flags & stdio::kAppend) != 0;
  // "w" begins with nothing; "r" has all of it; "a" goes on at the first null byte.
  if ((parsed.open_flags & O_TRUNC) != 0) {
    if (size > 0)
      m.bytes[0] = '\0';
  } else if (m.append) {
    m.length = m.position = strnlen(static_cast<char *>(buffer), size);
  } else {
    m.length = size;
  }
  return file;
}
