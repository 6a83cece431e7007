// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Memory that ends, and begins, where a test says: whoever reads beside it stops the program.
#pragma once

#include <stddef.h>
#include <sys/mman.h>

inline constexpr size_t kPage = 4096;

// Two pages between pages without access, or null.
inline unsigned char *guarded_pages() {
  void *pages = mmap(nullptr, 4 * kPage, PROT_NONE, MAP_PRIVATE | MAP_ANON, -1, 0);
  if (pages == MAP_FAILED ||
      mprotect(static_cast<char *>(pages) + kPage, 2 * kPage, PROT_READ | PROT_WRITE) != 0)
    return nullptr;
  return static_cast<unsigned char *>(pages) + kPage;
}

// A copy of the `size` bytes at `text`, as the last ones that can be read.
inline char *at_page_end(unsigned char *pages, const char *text, size_t size) {
  char *start = reinterpret_cast<char *>(pages) + 2 * kPage - size;
  __builtin_memcpy(start, text, size);
  return start;
}
