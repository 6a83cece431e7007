// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

char *stpcpy(char *__restrict target, const char *__restrict source) {
  const size_t length = strlen(source);
  memcpy(target, source, length + 1);
  return target + length;
}
