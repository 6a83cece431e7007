// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>
#include <stdlib.h>

#include "support/stdio_file.h"

int fclose(FILE *file) {
  flockfile(file);
  stdio::State &s = file->s;
  int result = stdio::synchronise(file);
  if (s.operations->close(file) != 0)
    result = EOF;
  if ((s.flags & stdio::kOwnsBuffer) != 0)
    free(s.buffer - stdio::kPushback);
  // A fflush() of all streams may still come by.
  s.buffer = s.read_at = s.read_end = nullptr;
  // This one isn't in the list, nor on the heap, and the end of the program still looks at it.
  if (file == stderr)
    stdio::discard_errors();
  funlockfile(file);
  if (file != stderr)
    stdio::unlink_and_free(file);
  return result;
}
