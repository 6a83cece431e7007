// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

char *strncpy(char *__restrict target, const char *__restrict source, size_t n) {
  stpncpy(target, source, n);
  return target;
}
