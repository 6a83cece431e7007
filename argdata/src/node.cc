// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Making nodes, and looking at those that hold bytes.
#include "node.h"

#include <stdlib.h>

#include "wire.h"

namespace argdata {

Node *NewNode(Kind kind, size_t length) {
  auto node = static_cast<Node *>(calloc(1, sizeof(Node)));
  if (node == nullptr)
    return nullptr;
  node->kind = kind;
  node->length = length;
  return node;
}

bool GetWire(const Node *node, const uint8_t **data) {
  if (node->kind == Kind::kWire)
    *data = node->wire.data;
  else if (node->kind == Kind::kInline)
    *data = node->bytes;
  else
    return false;
  return true;
}

bool GetPayload(const argdata_t *ad, Tag tag, const uint8_t **data, size_t *length) {
  const Node *node = FromUser(ad);
  const uint8_t *bytes;
  if (!GetWire(node, &bytes) || node->length == 0 || bytes[0] != tag)
    return false;
  *data = bytes + 1;
  *length = node->length - 1;
  return true;
}

int ConvertFd(const Node *node, const uint8_t *number) {
  if (node->kind != Kind::kWire || node->wire.convert_fd == nullptr)
    return -1;
  return node->wire.convert_fd(node->wire.arg, ReadU32(number));
}

}  // namespace argdata
