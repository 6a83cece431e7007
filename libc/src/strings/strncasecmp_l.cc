// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <strings.h>

namespace {

// These functions compare bytes, and bytes beyond US-ASCII have no case of their own in UTF-8.
int lower(unsigned char c) { return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c; }

}  // namespace

int strncasecmp_l(const char *left, const char *right, size_t n, locale_t) {
  const auto *a = reinterpret_cast<const unsigned char *>(left);
  const auto *b = reinterpret_cast<const unsigned char *>(right);
  for (; n > 0; --n, ++a, ++b) {
    int difference = lower(*a) - lower(*b);
    if (difference != 0 || *a == '\0')
      return difference;
  }
  return 0;
}
