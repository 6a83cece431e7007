// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <stdio.h>

FILE *fopenat(int directory, const char *__restrict path, const char *__restrict mode) {
  return fopenat_l(directory, path, mode, LC_GLOBAL_LOCALE);
}
