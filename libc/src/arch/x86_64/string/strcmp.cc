// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "kernels.h"

int strcmp(const char *left, const char *right) {
  return vector::compare_strings<16>(reinterpret_cast<const unsigned char *>(left),
                                     reinterpret_cast<const unsigned char *>(right));
}
