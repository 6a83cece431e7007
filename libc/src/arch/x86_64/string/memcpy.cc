// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "move.h"

void *memcpy(void *__restrict target, const void *__restrict source, size_t n) {
  return vector::move<false>(target, source, n);
}
