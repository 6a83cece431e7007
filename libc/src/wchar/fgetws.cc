// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

#include "support/stdio_wide.h"

wchar_t *fgetws(wchar_t *__restrict line, int size, FILE *__restrict file) {
  if (size <= 0)
    return nullptr;
  stdio::Hold hold(file);
  wchar_t *at = line;
  while (--size > 0) {
    const wint_t c = stdio::get_wide(file);
    if (c == WEOF) {
      if (at == line || (file->s.flags & stdio::kError) != 0)
        return nullptr;
      break;
    }
    *at++ = static_cast<wchar_t>(c);
    if (c == L'\n')
      break;
  }
  *at = 0;
  return line;
}
