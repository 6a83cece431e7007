// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdlib.h>

void *bsearch(const void *key, const void *base, size_t count, size_t size,
              int (*compare)(const void *, const void *)) {
  const auto *low = static_cast<const char *>(base);
  while (count > 0) {
    const size_t half = count / 2;
    const char *middle = low + half * size;
    const int order = compare(key, middle);
    if (order == 0)
      return const_cast<char *>(middle);
    if (order > 0) {
      low = middle + size;
      count -= half + 1;
    } else {
      count = half;
    }
  }
  return nullptr;
}
