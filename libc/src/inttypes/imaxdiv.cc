// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <inttypes.h>

imaxdiv_t imaxdiv(intmax_t dividend, intmax_t divisor) {
  return {dividend / divisor, dividend % divisor};
}
