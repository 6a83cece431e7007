// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "scan_string.h"

char *strchr(const char *s, int c) {
  const unsigned char *p = vector::scan_string(s, static_cast<unsigned char>(c));
  if (*p != static_cast<unsigned char>(c))
    return nullptr;
  return reinterpret_cast<char *>(const_cast<unsigned char *>(p));
}
