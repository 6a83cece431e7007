// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// argdata_get_binary: where a blob is, and its size.
#include <errno.h>

#include "node.h"

using namespace argdata;

int argdata_get_binary(const argdata_t *ad, const void **buf, size_t *len) {
  const Node *node = FromUser(ad);
  if (node->kind == Kind::kBinary) {
    *buf = node->chars;
    *len = node->length - 1;
    return 0;
  }
  const uint8_t *data;
  size_t length;
  if (!GetPayload(ad, kTagBinary, &data, &length))
    return EINVAL;
  *buf = data;
  *len = length;
  return 0;
}
