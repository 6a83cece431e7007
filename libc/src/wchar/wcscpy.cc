// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

wchar_t *wcscpy(wchar_t *__restrict target, const wchar_t *__restrict source) {
  return wmemcpy(target, source, wcslen(source) + 1);
}
