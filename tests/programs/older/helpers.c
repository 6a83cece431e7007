// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What compilers call by themselves, as there is no library.
#include <stddef.h>

#pragma clang attribute push(__attribute__((no_sanitize("safe-stack"))), apply_to = function)

void *memset(void *memory, int value, size_t size) {
  for (volatile char *bytes = memory; size > 0; --size)
    *bytes++ = (char)value;
  return memory;
}

void *memcpy(void *to, const void *from, size_t size) {
  volatile char *out = to;
  for (const char *in = from; size > 0; --size)
    *out++ = *in++;
  return to;
}

#pragma clang attribute pop
