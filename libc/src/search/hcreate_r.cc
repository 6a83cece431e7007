// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <errno.h>
#include <search.h>
#include <stdint.h>
#include <stdlib.h>

#include "support/search_hash.h"

// As the table grows by itself, the size is no more than a hint. Returns zero if there is no
// memory.
int hcreate_r(size_t size, struct hsearch_data *data) {
  size_t slots = 8;
  while (slots / 2 < size && slots <= SIZE_MAX / 2 / sizeof(ENTRY))
    slots *= 2;
  auto *table = static_cast<__hsearch *>(malloc(sizeof(__hsearch)));
  auto *entries = static_cast<ENTRY *>(calloc(slots, sizeof(ENTRY)));
  if (table == nullptr || entries == nullptr) {
    free(table);
    free(entries);
    errno = ENOMEM;
    return 0;
  }
  *table = {entries, slots - 1, 0, 0};
  arc4random_buf(&table->seed, sizeof(table->seed));
  data->__table = table;
  return 1;
}
