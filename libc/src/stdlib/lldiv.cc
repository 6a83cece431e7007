// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdlib.h>

lldiv_t lldiv(long long dividend, long long divisor) {
  return {dividend / divisor, dividend % divisor};
}
