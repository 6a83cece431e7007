// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// argdata_from_buffer: a value that is read in place. Nothing is checked before somebody looks.
#include "node.h"

using namespace argdata;

argdata_t *argdata_from_buffer(const void *buf, size_t len, int (*convert_fd)(void *, size_t),
                               void *arg) {
  Node *node = NewNode(Kind::kWire, len);
  if (node != nullptr)
    node->wire = {static_cast<const uint8_t *>(buf), convert_fd, arg};
  return reinterpret_cast<argdata_t *>(node);
}
