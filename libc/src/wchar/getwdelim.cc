// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <wchar.h>

#include "support/stdio_wide.h"

__ssize_t getwdelim(wchar_t **__restrict line, size_t *__restrict capacity, wint_t delimiter,
                    FILE *__restrict file) {
  if (line == nullptr || capacity == nullptr) {
    errno = EINVAL;
    return -1;
  }
  stdio::Hold hold(file);
  size_t length = 0;
  for (;;) {
    if (*line == nullptr || *capacity < length + 2) {
      const size_t larger = *line == nullptr ? 120 : length + length / 2 + 2;
      auto *memory = static_cast<wchar_t *>(reallocarray(*line, larger, sizeof(wchar_t)));
      if (memory == nullptr)
        return -1;
      *line = memory;
      *capacity = larger;
    }
    const wint_t c = stdio::get_wide(file);
    if (c == WEOF) {
      if (length == 0 || (file->s.flags & stdio::kError) != 0)
        return -1;
      break;
    }
    (*line)[length++] = static_cast<wchar_t>(c);
    if (c == delimiter)
      break;
  }
  (*line)[length] = 0;
  return static_cast<__ssize_t>(length);
}
