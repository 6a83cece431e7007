// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>
#include <strings.h>

char *strcasestr(const char *haystack, const char *needle) {
  const size_t length = strlen(needle);
  size_t left = strlen(haystack);
  for (; left >= length; --left, ++haystack)
    if (strncasecmp(haystack, needle, length) == 0)
      return const_cast<char *>(haystack);
  return nullptr;
}
