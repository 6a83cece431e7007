// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <stdio.h>
#include <string.h>

void perror_l(const char *message, __locale_t locale) {
  const char *error = strerror_l(errno, locale);
  if (message != nullptr && message[0] != '\0')
    fprintf_l(stderr, locale, "%s: %s\n", message, error);
  else
    fprintf_l(stderr, locale, "%s\n", error);
}
