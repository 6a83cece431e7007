// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>

#include "support/stdio_file.h"

void flockfile(FILE *file) {
  if (!cloudlibc::lock_held_by_me(&file->lock))
    cloudlibc::lock_write(&file->lock, CLOUDABI_SCOPE_PRIVATE);
  ++file->lock_depth;
}
