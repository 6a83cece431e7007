// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "support/stdio_descriptor.h"

FILE *fopenat_l(int directory, const char *__restrict path, const char *__restrict mode,
                __locale_t locale) {
  stdio::Mode parsed;
  if (!stdio::parse_mode(mode, &parsed))
    return nullptr;
  const int fd = openat(directory, path, parsed.open_flags);
  if (fd < 0)
    return nullptr;
  FILE *file = stdio::open_descriptor(fd, parsed, locale);
  if (file == nullptr) {
    const int error = errno;
    close(fd);
    errno = error;
  }
  return file;
}
