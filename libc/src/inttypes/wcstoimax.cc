// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <inttypes.h>

#include "support/number_integer.h"

intmax_t wcstoimax(const wchar_t *__restrict s, wchar_t **__restrict end, int base) {
  return number::parse_integer<intmax_t, number::kMeaning>(s, end, base);
}
