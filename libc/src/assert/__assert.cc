// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

void __assert(const char *function, const char *file, int line, const char *expression) {
  fprintf(stderr, "%s:%d: %s: Assertion failed: %s\n", file, line, function, expression);
  fflush(stderr);
  abort();
}
