// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <string.h>
#include <wchar.h>

wchar_t *wmemmove(wchar_t *target, const wchar_t *source, size_t n) {
  return static_cast<wchar_t *>(memmove(target, source, n * sizeof(wchar_t)));
}
