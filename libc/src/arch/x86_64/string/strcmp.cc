// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "avx2.h"
#include "whole.h"

int strcmp(const char *a, const char *b) {
  if (cloudlibc::knows_avx2())
    return cloudlibc::avx2_strcmp(a, b);
  return vector::compare_texts<16, false>(a, b, 0);
}
