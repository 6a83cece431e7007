// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <regex.h>

size_t regerror(int error, const regex_t *__restrict regex, char *__restrict buffer, size_t size) {
  return regerror_l(error, regex, buffer, size, LC_GLOBAL_LOCALE);
}
