// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>
#include <string.h>

#include "support/stdio_file.h"

char *fgets(char *__restrict line, int size, FILE *__restrict file) {
  if (size <= 0)
    return nullptr;
  stdio::Hold hold(file);
  stdio::State &s = file->s;
  auto left = static_cast<size_t>(size) - 1;
  char *at = line;
  while (left > 0) {
    if (s.read_at == s.read_end) {
      const int c = stdio::underflow(file);
      if (c == EOF) {
        if (at == line || (s.flags & stdio::kError) != 0)
          return nullptr;
        break;
      }
      --s.read_at;
    }
    // All that is there, up to the end of the line.
    const auto ready = static_cast<size_t>(s.read_end - s.read_at);
    size_t n = ready < left ? ready : left;
    const void *newline = memchr(s.read_at, '\n', n);
    if (newline != nullptr)
      n = static_cast<size_t>(static_cast<const unsigned char *>(newline) - s.read_at) + 1;
    memcpy(at, s.read_at, n);
    s.read_at += n;
    at += n;
    left -= n;
    if (newline != nullptr)
      break;
  }
  *at = '\0';
  return line;
}
