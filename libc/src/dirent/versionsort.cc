// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Orders entries by name, numbers in names by their value, for scandirat().

#include <dirent.h>
#include <string.h>

int versionsort(const struct dirent **left, const struct dirent **right) {
  return strverscmp((*left)->d_name, (*right)->d_name);
}
