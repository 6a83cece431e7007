// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <stdio.h>

#include "support/stdio_file.h"

// Streams on memory have no descriptor.
int fileno(FILE *file) {
  stdio::Hold hold(file);
  if (file->s.descriptor < 0)
    errno = EBADF;
  return file->s.descriptor;
}
