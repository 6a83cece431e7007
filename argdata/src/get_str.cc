// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// argdata_get_str: where a string is, and its length without the NUL behind it.
#include <errno.h>

#include "node.h"
#include "utf8.h"

using namespace argdata;

int argdata_get_str(const argdata_t *ad, const char **str, size_t *len) {
  const Node *node = FromUser(ad);
  const uint8_t *data;
  size_t length;
  if (node->kind == Kind::kStr || node->kind == Kind::kTerminated) {
    data = reinterpret_cast<const uint8_t *>(node->chars);
    length = node->length - 2;
  } else {
    if (!GetPayload(ad, kTagStr, &data, &length) || length == 0 || data[length - 1] != 0)
      return EINVAL;
    --length;
  }
  if (!IsUtf8(data, length))
    return EILSEQ;
  *str = reinterpret_cast<const char *>(data);
  *len = length;
  return 0;
}
