// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The table behind a struct hsearch_data: open addressing, grown as it fills.
#pragma once

#include <search.h>
#include <stddef.h>

struct __hsearch {
  ENTRY *slots;  // A null key marks a free one.
  size_t mask;   // The number of slots, a power of two, less one.
  size_t used;
  size_t seed;  // Keeps those who choose the keys from choosing where they collide.
};

namespace search {

// Where the key is, or the free slot where it would go.
ENTRY *locate(const __hsearch *table, const char *key);

}  // namespace search
