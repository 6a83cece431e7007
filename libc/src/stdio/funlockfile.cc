// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>

#include "support/stdio_file.h"

void funlockfile(FILE *file) {
  if (--file->lock_depth == 0)
    cloudlibc::unlock(&file->lock, CLOUDABI_SCOPE_PRIVATE);
}
