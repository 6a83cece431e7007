// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

char *strcat(char *__restrict target, const char *__restrict source) {
  memcpy(target + strlen(target), source, strlen(source) + 1);
  return target;
}
