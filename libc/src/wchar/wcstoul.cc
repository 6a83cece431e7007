// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

#include "support/number_integer.h"

unsigned long wcstoul(const wchar_t *__restrict s, wchar_t **__restrict end, int base) {
  return number::parse_integer<unsigned long, number::kMeaning>(s, end, base);
}
