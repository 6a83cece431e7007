// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

#include "move.h"

void *memmove(void *target, const void *source, size_t n) {
  return vector::move<true>(target, source, n);
}
