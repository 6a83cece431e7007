// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "support/string_version.h"

int strverscmp(const char *left, const char *right) {
  return compare_versions(reinterpret_cast<const unsigned char *>(left),
                          reinterpret_cast<const unsigned char *>(right));
}
