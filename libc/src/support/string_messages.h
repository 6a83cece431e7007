// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The n-th message of a block in which each ends in a null byte; null when there is none.
#pragma once

#include <string.h>

inline const char *message_at(const char *block, size_t size, int n) {
  const char *end = block + size - 1;
  if (n < 0)
    return nullptr;
  for (; n > 0 && block != end; --n)
    block += strlen(block) + 1;
  return block == end ? nullptr : block;
}
