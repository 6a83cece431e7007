// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "kernels.h"

void *memrchr(const void *s, int value, size_t n) {
  using namespace vector;
  const auto *start = static_cast<const unsigned char *>(s);
  const Bytes<16> pattern = fill<16>(value);
  for (; n >= 16; n -= 16) {
    uint32_t found = mask<16>(load<16>(start + n - 16) == pattern);
    if (found != 0)
      return const_cast<unsigned char *>(start + n - 16 + (31 - __builtin_clz(found)));
  }
  while (n-- > 0)
    if (start[n] == static_cast<unsigned char>(value))
      return const_cast<unsigned char *>(start + n);
  return nullptr;
}
