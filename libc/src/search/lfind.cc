// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <search.h>

void *lfind(const void *key, const void *base, size_t *count, size_t size,
            int (*compare)(const void *, const void *)) {
  const auto *element = static_cast<const char *>(base);
  for (size_t i = 0; i < *count; ++i, element += size)
    if (compare(key, element) == 0)
      return const_cast<char *>(element);
  return nullptr;
}
