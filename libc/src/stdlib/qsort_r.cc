// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdlib.h>

#include "support/sort.h"

void qsort_r(void *base, size_t count, size_t size,
             int (*compare)(const void *, const void *, void *), void *thunk) {
  sorting::sort(base, count, size,
                [=](const void *a, const void *b) { return compare(a, b, thunk) < 0; });
}
