// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>

#include "support/stdio_file.h"

void rewind(FILE *file) {
  stdio::Hold hold(file);
  stdio::seek(file, 0, SEEK_SET);
  file->s.flags &= static_cast<unsigned short>(~stdio::kError);
}
