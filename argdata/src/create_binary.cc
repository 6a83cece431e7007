// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// argdata_create_binary: a blob.
#include <errno.h>

#include "node.h"

using namespace argdata;

argdata_t *argdata_create_binary(const void *buf, size_t len) {
  size_t length;
  if (__builtin_add_overflow(len, size_t{1}, &length)) {
    errno = EOVERFLOW;
    return nullptr;
  }
  Node *node = NewNode(Kind::kBinary, length);
  if (node != nullptr)
    node->chars = static_cast<const char *>(buf);
  return reinterpret_cast<argdata_t *>(node);
}
