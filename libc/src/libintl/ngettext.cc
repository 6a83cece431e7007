// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <libintl.h>

char *ngettext(const char *one, const char *many, unsigned long n) {
  return const_cast<char *>(n == 1 ? one : many);
}
