// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <errno.h>
#include <locale.h>
#include <string.h>

int strerror_r(int error, char *buffer, size_t size) {
  return strlcpy(buffer, strerror_l(error, LC_GLOBAL_LOCALE), size) < size ? 0 : ERANGE;
}
