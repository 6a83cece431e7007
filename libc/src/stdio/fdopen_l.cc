// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>

#include "support/stdio_descriptor.h"

FILE *fdopen_l(int fd, const char *mode, __locale_t locale) {
  stdio::Mode parsed;
  return stdio::parse_mode(mode, &parsed) ? stdio::open_descriptor(fd, parsed, locale) : nullptr;
}
