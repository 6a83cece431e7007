// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

void *memset_explicit(void *s, int c, size_t n) {
  memset(s, c, n);
  // As far as the compiler knows, this reads all memory, so the stores above can't be dropped.
  asm volatile("" : : "r"(s) : "memory");
  return s;
}
