// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>

#include "support/stdio_file.h"

int fgetpos(FILE *__restrict file, fpos_t *__restrict position) {
  stdio::Hold hold(file);
  const off_t place = stdio::tell(file);
  if (place < 0)
    return -1;
  *position = {place, file->s.write_at != nullptr ? file->s.output_state : file->s.input_state};
  return 0;
}
