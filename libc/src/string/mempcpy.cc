// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

void *mempcpy(void *__restrict target, const void *__restrict source, size_t n) {
  return static_cast<char *>(memcpy(target, source, n)) + n;
}
