// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <iconv.h>
#include <stdlib.h>

int iconv_close(iconv_t conversion) {
  free(conversion);
  return 0;
}
