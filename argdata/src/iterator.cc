// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the iterators of maps and sequences share.
#include "iterator.h"

#include "wire.h"

namespace argdata {

bool ReadElement(const Node *container, const uint8_t *data, size_t *offset,
                 _argdata_slot_t *slot) {
  size_t start, length;
  if (!ReadSubfield(data, *offset, container->length, &start, &length))
    return false;
  Node element = {Kind::kWire, 0, length, {{data + start, nullptr, nullptr}}};
  if (container->kind == Kind::kWire) {
    element.wire.convert_fd = container->wire.convert_fd;
    element.wire.arg = container->wire.arg;
  }
  __builtin_memcpy(slot, &element, sizeof(element));
  *offset = start + length;
  return true;
}

}  // namespace argdata
