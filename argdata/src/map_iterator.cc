// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// argdata_map_iterate, argdata_map_get, argdata_map_next: the pairs of a map, one after the other.
#include "iterator.h"

using namespace argdata;

// Reads the element that starts at the iterator's offset, or ends the iteration.
static void Load(argdata_map_iterator_t *it) {
  const Node *node = FromUser(it->_container);
  if (node->kind == Kind::kMap) {
    if (it->_offset == node->container.count) {
      it->index = ARGDATA_ITERATOR_END;
    } else {
      it->_key = node->container.keys[it->_offset];
      it->_value = node->container.values[it->_offset];
      ++it->_offset;
    }
    return;
  }
  const uint8_t *data;
  if (!GetWire(node, &data))
    __builtin_unreachable();
  if (it->_offset == node->length)
    it->index = ARGDATA_ITERATOR_END;
  else if (!ReadElement(node, data, &it->_offset, &it->_key_slot) ||
           !ReadElement(node, data, &it->_offset, &it->_value_slot))
    it->index = ARGDATA_ITERATOR_INVALID;
}

void argdata_map_iterate(const argdata_t *ad, argdata_map_iterator_t *it) {
  const uint8_t *data;
  size_t length;
  *it = {};
  it->_container = ad;
  if (FromUser(ad)->kind == Kind::kMap) {
    Load(it);
  } else if (GetPayload(ad, kTagMap, &data, &length)) {
    it->_offset = 1;
    Load(it);
  } else {
    it->index = ARGDATA_ITERATOR_INVALID;
  }
}

bool argdata_map_get(const argdata_map_iterator_t *it, const argdata_t **key,
                     const argdata_t **value) {
  if (it->index >= ARGDATA_ITERATOR_INVALID)
    return false;
  if (key != nullptr)
    *key = Element(it->_key, &it->_key_slot);
  if (value != nullptr)
    *value = Element(it->_value, &it->_value_slot);
  return true;
}

void argdata_map_next(argdata_map_iterator_t *it) {
  if (it->index < ARGDATA_ITERATOR_INVALID) {
    ++it->index;
    Load(it);
  }
}

bool _argdata_map_take(argdata_map_iterator_t *it, const argdata_t **key, const argdata_t **value) {
  if (it->index >= ARGDATA_ITERATOR_INVALID)
    return false;
  it->_previous_key_slot = it->_key_slot;
  it->_previous_value_slot = it->_value_slot;
  if (key != nullptr)
    *key = Element(it->_key, &it->_previous_key_slot);
  if (value != nullptr)
    *value = Element(it->_value, &it->_previous_value_slot);
  argdata_map_next(it);
  return true;
}
