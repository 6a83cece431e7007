// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "avx2.h"
#include "whole.h"

char *strchrnul(const char *s, int c) {
  if (cloudlibc::knows_avx2())
    return cloudlibc::avx2_strchrnul(s, c);
  return vector::find_or_end<16>(s, c);
}
