// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "scan_string.h"

char *strchrnul(const char *s, int c) {
  const unsigned char *p = vector::scan_string(s, static_cast<unsigned char>(c));
  return reinterpret_cast<char *>(const_cast<unsigned char *>(p));
}
