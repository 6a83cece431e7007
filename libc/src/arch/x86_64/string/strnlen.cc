// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "avx2.h"
#include "whole.h"

size_t strnlen(const char *s, size_t n) {
  if (cloudlibc::knows_avx2())
    return cloudlibc::avx2_strnlen(s, n);
  return cloudlibc::met_string(vector::bounded_length<16>(s, n));
}
