// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>
#include <stdlib.h>

// The format is one conversion of a floating-point number with nothing but a precision, which
// snprintf() takes as it stands.
int strfromd(char *__restrict buffer, size_t size, const char *__restrict format, double value) {
  return snprintf(buffer, size, format, value);
}
