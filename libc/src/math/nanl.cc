// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <math.h>

#include "support/number_nan.h"

long double nanl(const char *tag) {
  const char *end = number::end_of_tag(tag);
  return number::nan_of<long double>(tag, *end == '\0' ? end : tag);
}
