// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

// The order of strcoll_l() is that of strcmp(), so a string is its own key.
size_t strxfrm_l(char *__restrict target, const char *__restrict source, size_t n, locale_t) {
  const size_t length = strlen(source);
  if (n > 0)
    memcpy(target, source, length < n ? length + 1 : n);
  return length;
}
