// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the iterators of maps and sequences share: getting at one element after the other.
#pragma once

#include "node.h"

namespace argdata {

inline Node *SlotNode(_argdata_slot_t *slot) { return reinterpret_cast<Node *>(slot); }

// The element that an iterator refers to: one that exists elsewhere, or else the one in its slot.
// (An iterator may be copied, so it never stores the address of its own slot.)
inline const argdata_t *Element(const argdata_t *elsewhere, const _argdata_slot_t *slot) {
  return elsewhere != nullptr ? elsewhere : reinterpret_cast<const argdata_t *>(slot);
}

// Reads the element at an offset into `slot`, and moves the offset behind it.
bool ReadElement(const Node *container, const uint8_t *data, size_t *offset, _argdata_slot_t *slot);

}  // namespace argdata
