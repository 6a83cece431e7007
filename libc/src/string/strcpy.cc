// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

char *strcpy(char *__restrict target, const char *__restrict source) {
  return static_cast<char *>(memcpy(target, source, strlen(source) + 1));
}
