// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "avx2.h"
#include "whole.h"

size_t strlen(const char *s) {
  if (cloudlibc::knows_avx2())
    return cloudlibc::avx2_strlen(s);
  return cloudlibc::met_string(vector::string_length<16>(s));
}
