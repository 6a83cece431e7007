// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>

#include "support/stdio_file.h"

int ungetc(int c, FILE *file) {
  if (c == EOF)
    return EOF;
  stdio::Hold hold(file);
  if (!stdio::start_reading(file))
    return EOF;
  stdio::State &s = file->s;
  if (s.read_at == s.buffer - stdio::kPushback)
    return EOF;
  *--s.read_at = static_cast<unsigned char>(c);
  s.flags &= static_cast<unsigned short>(~stdio::kEof);
  return static_cast<unsigned char>(c);
}
