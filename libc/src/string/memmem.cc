// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "support/string_search.h"

void *memmem(const void *haystack, size_t haystack_size, const void *needle, size_t needle_size) {
  return const_cast<char *>(string_search::find(static_cast<const char *>(haystack), haystack_size,
                                                static_cast<const char *>(needle), needle_size));
}
