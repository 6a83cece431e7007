// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// argdata_create_fd: a descriptor, by its number in this process.
#include "node.h"

using namespace argdata;

argdata_t *argdata_create_fd(int fd) {
  Node *node = NewNode(Kind::kFd, 5);
  if (node != nullptr)
    node->fd = fd;
  return reinterpret_cast<argdata_t *>(node);
}
