// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

#include "support/stdio_wide.h"

// Streams don't mind what is done with them; they just remember what was asked for, or done, first.
int fwide(FILE *file, int mode) {
  stdio::Hold hold(file);
  signed char &orientation = file->s.orientation;
  if (orientation == 0 && mode != 0)
    orientation = mode > 0 ? 1 : -1;
  return orientation;
}
