// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <string.h>
#include <wchar.h>

// memmem() is linear in time; what it finds between two characters is passed over.
wchar_t *wmemmem(const wchar_t *s, size_t n, const wchar_t *wanted, size_t length) {
  const char *bytes = reinterpret_cast<const char *>(s);
  const char *end = bytes + n * sizeof(wchar_t);
  const char *from = bytes;
  while (true) {
    auto found = static_cast<const char *>(
        memmem(from, static_cast<size_t>(end - from), wanted, length * sizeof(wchar_t)));
    if (found == nullptr)
      return nullptr;
    size_t offset = static_cast<size_t>(found - bytes);
    if (offset % sizeof(wchar_t) == 0)
      return const_cast<wchar_t *>(s) + offset / sizeof(wchar_t);
    from = found + 1;
  }
}
