// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>

#include "support/stdio_file.h"

int ftrylockfile(FILE *file) {
  if (!cloudlibc::lock_held_by_me(&file->lock) && !cloudlibc::lock_try_write(&file->lock))
    return -1;
  ++file->lock_depth;
  return 0;
}
