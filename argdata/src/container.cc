// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Containers that are made in memory.
#include "container.h"

#include <errno.h>

#include "wire.h"

namespace argdata {

// Takes one element into account; 0, or an errno value.
static int Add(const argdata_t *ad, size_t *length, unsigned *depth) {
  const Node *element = FromUser(ad);
  if (__builtin_add_overflow(*length, LengthSize(element->length), length) ||
      __builtin_add_overflow(*length, element->length, length))
    return EOVERFLOW;
  if (element->depth >= *depth)
    *depth = element->depth + 1u;
  return *depth > kMaxDepth ? E2BIG : 0;
}

argdata_t *CreateContainer(Kind kind, const argdata_t *const *keys, const argdata_t *const *values,
                           size_t count) {
  size_t length = 1;
  unsigned depth = 1;
  for (size_t i = 0; i < count; ++i) {
    int error = keys != nullptr ? Add(keys[i], &length, &depth) : 0;
    if (error == 0)
      error = Add(values[i], &length, &depth);
    if (error != 0) {
      errno = error;
      return nullptr;
    }
  }
  Node *node = NewNode(kind, length);
  if (node != nullptr) {
    node->depth = static_cast<uint16_t>(depth);
    node->container = {keys, values, count};
  }
  return reinterpret_cast<argdata_t *>(node);
}

}  // namespace argdata
