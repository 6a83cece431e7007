// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <limits.h>
#include <stdio.h>

long ftell(FILE *file) {
  const off_t place = ftello(file);
  if (place > LONG_MAX) {
    errno = EOVERFLOW;
    return -1;
  }
  return static_cast<long>(place);
}
