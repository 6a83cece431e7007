// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

#include "support/stdio_wide.h"

wint_t ungetwc(wint_t c, FILE *file) {
  stdio::Hold hold(file);
  return stdio::unget_wide(file, c);
}
