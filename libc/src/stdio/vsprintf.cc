// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdint.h>
#include <stdio.h>

int vsprintf(char *__restrict buffer, const char *__restrict format, va_list arguments) {
  return vsnprintf(buffer, SIZE_MAX, format, arguments);
}
