// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

size_t wcslcpy(wchar_t *target, const wchar_t *source, size_t room) {
  size_t length = wcslen(source);
  if (room > 0) {
    size_t copied = length < room ? length : room - 1;
    wmemcpy(target, source, copied);
    target[copied] = L'\0';
  }
  return length;
}
