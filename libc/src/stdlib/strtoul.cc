// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdlib.h>

#include "support/number_integer.h"

unsigned long strtoul(const char *__restrict s, char **__restrict end, int base) {
  return number::parse_integer<unsigned long, number::kMeaning>(s, end, base);
}
