// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <string.h>
#include <wchar.h>

wchar_t *wmemcpy(wchar_t *__restrict target, const wchar_t *__restrict source, size_t n) {
  return static_cast<wchar_t *>(memcpy(target, source, n * sizeof(wchar_t)));
}
