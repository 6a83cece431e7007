// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <inttypes.h>

#include "support/number_integer.h"

uintmax_t strtoumax(const char *__restrict s, char **__restrict end, int base) {
  return number::parse_integer<uintmax_t, number::kMeaning>(s, end, base);
}
