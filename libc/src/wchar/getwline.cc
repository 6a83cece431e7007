// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

__ssize_t getwline(wchar_t **__restrict line, size_t *__restrict capacity, FILE *__restrict file) {
  return getwdelim(line, capacity, L'\n', file);
}
