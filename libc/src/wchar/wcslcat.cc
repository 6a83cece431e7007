// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

size_t wcslcat(wchar_t *target, const wchar_t *source, size_t room) {
  size_t length = wcsnlen(target, room);
  return length + wcslcpy(target + length, source, room - length);
}
