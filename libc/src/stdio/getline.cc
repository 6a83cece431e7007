// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>

ssize_t getline(char **__restrict line, size_t *__restrict capacity, FILE *__restrict file) {
  return getdelim(line, capacity, '\n', file);
}
