// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdint.h>
#include <stdlib.h>

int l64a_r(long number, char *buffer, int size) {
  static const char digits[] = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  auto value = static_cast<uint32_t>(number);
  for (; value != 0; value >>= 6) {
    if (size-- <= 0)
      return -1;
    *buffer++ = digits[value % 64];
  }
  if (size <= 0)
    return -1;
  *buffer = '\0';
  return 0;
}
