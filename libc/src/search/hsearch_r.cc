// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <errno.h>
#include <search.h>
#include <stdlib.h>
#include <string.h>

#include "support/search_hash.h"

namespace search {

ENTRY *locate(const __hsearch *table, const char *key) {
  // FNV-1a, begun with a random number and mixed at the end.
  size_t hash = static_cast<size_t>(0xcbf29ce484222325) ^ table->seed;
  for (const char *s = key; *s != '\0'; ++s)
    hash = (hash ^ static_cast<unsigned char>(*s)) * static_cast<size_t>(0x100000001b3);
  hash ^= hash >> (sizeof(hash) * 4);
  for (size_t i = hash & table->mask;; i = (i + 1) & table->mask) {
    ENTRY *slot = &table->slots[i];
    if (slot->key == nullptr || strcmp(slot->key, key) == 0)
      return slot;
  }
}

namespace {

bool grow(__hsearch *table) {
  __hsearch larger = *table;
  larger.mask = 2 * table->mask + 1;
  larger.slots = static_cast<ENTRY *>(calloc(larger.mask + 1, sizeof(ENTRY)));
  if (larger.slots == nullptr)
    return false;
  for (size_t i = 0; i <= table->mask; ++i)
    if (table->slots[i].key != nullptr)
      *locate(&larger, table->slots[i].key) = table->slots[i];
  free(table->slots);
  *table = larger;
  return true;
}

}  // namespace

}  // namespace search

int hsearch_r(ENTRY item, ACTION action, ENTRY **result, struct hsearch_data *data) {
  __hsearch *table = data->__table;
  ENTRY *slot = search::locate(table, item.key);
  if (slot->key == nullptr) {
    *result = nullptr;
    if (action == FIND) {
      errno = ESRCH;
      return 0;
    }
    // At least a quarter of the slots stays free.
    if (table->used >= table->mask - table->mask / 4) {
      if (!search::grow(table)) {
        errno = ENOMEM;
        return 0;
      }
      slot = search::locate(table, item.key);
    }
    *slot = item;
    ++table->used;
  }
  *result = slot;
  return 1;
}
