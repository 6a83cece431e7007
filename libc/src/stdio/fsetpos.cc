// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>

#include "support/stdio_file.h"

int fsetpos(FILE *file, const fpos_t *position) {
  stdio::Hold hold(file);
  if (stdio::seek(file, position->__offset, SEEK_SET) != 0)
    return -1;
  file->s.input_state = position->__state;
  file->s.output_state = position->__state;
  return 0;
}
