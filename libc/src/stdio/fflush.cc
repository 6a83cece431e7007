// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>

#include "support/stdio_file.h"

int fflush(FILE *file) {
  if (file != nullptr) {
    stdio::Hold hold(file);
    return stdio::synchronise(file);
  }
  // All that wait to write; what others have read ahead stays with them.
  int result = 0;
  stdio::for_each(
      [](FILE *each, void *argument) {
        stdio::Hold hold(each);
        if (stdio::flush(each) != 0)
          *static_cast<int *>(argument) = EOF;
      },
      &result);
  stdio::Hold hold(stderr);
  if (stdio::flush(stderr) != 0)
    result = EOF;
  return result;
}
