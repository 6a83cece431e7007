// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// argdata_serialized_length: how much room argdata_serialize() needs.
#include "fd_scanner.h"
#include "node.h"

using namespace argdata;

// Descriptors that turn out not to exist are counted too: the answer may change until somebody
// serializes, and room for too many is harmless.
static size_t CountFds(const Node *node) {
  const uint8_t *data;
  size_t count = 0;
  if (node->kind == Kind::kFd) {
    count = 1;
  } else if (node->kind == Kind::kMap || node->kind == Kind::kSeq) {
    for (size_t i = 0; i < node->container.count; ++i) {
      if (node->kind == Kind::kMap)
        count += CountFds(FromUser(node->container.keys[i]));
      count += CountFds(FromUser(node->container.values[i]));
    }
  } else if (GetWire(node, &data)) {
    FdScanner scanner(data, node->length);
    for (size_t offset; scanner.Next(&offset);)
      ++count;
  }
  return count;
}

void argdata_serialized_length(const argdata_t *ad, size_t *size, size_t *n_fds) {
  const Node *node = FromUser(ad);
  if (size != nullptr)
    *size = node->length;
  if (n_fds != nullptr)
    *n_fds = CountFds(node);
}
