// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "scan_string.h"

size_t strlen(const char *s) {
  return static_cast<size_t>(reinterpret_cast<const char *>(vector::scan_string(s, '\0')) - s);
}
