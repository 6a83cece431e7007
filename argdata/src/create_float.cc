// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// argdata_create_float: a number in IEEE 754's binary64 form.
#include <string.h>

#include "node.h"

using namespace argdata;

argdata_t *argdata_create_float(double value) {
  Node *node = NewNode(Kind::kInline, 9);
  if (node != nullptr) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof(bits));
    node->bytes[0] = kTagFloat;
    for (int i = 0; i < 8; ++i)
      node->bytes[1 + i] = static_cast<uint8_t>(bits >> (56 - 8 * i));
  }
  return reinterpret_cast<argdata_t *>(node);
}
