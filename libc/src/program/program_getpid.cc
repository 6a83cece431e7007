// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The process's UUID in its usual notation. Written anew each time into the same place, always with
// the same bytes, so that threads may call it at once.

#include <program.h>
#include <stddef.h>
#include <support/process.h>

using namespace cloudlibc;

const char *program_getpid() {
  static char text[37];
  static constexpr char kDigits[] = "0123456789abcdef";
  char *out = text;
  for (size_t i = 0; i < sizeof(process.id); ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10)
      *out++ = '-';
    *out++ = kDigits[process.id[i] >> 4];
    *out++ = kDigits[process.id[i] & 0xf];
  }
  return text;
}
