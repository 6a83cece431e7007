// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>

#include "support/stdio_file.h"

void clearerr(FILE *file) {
  stdio::Hold hold(file);
  file->s.flags &= static_cast<unsigned short>(~(stdio::kEof | stdio::kError));
}
