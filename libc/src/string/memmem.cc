// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "support/string_search.h"

void *memmem(const void *haystack, size_t haystack_size, const void *needle, size_t needle_size) {
  if (needle_size == 0)
    return const_cast<void *>(haystack);
  const auto *bytes = static_cast<const char *>(needle);
  return const_cast<char *>(string_search::find(static_cast<const char *>(haystack), haystack_size,
                                                bytes, needle_size,
                                                string_search::find_other(bytes, needle_size)));
}
