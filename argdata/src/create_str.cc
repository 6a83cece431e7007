// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// argdata_create_str, argdata_create_str_c: text. Whether it is UTF-8 is found out when it is read.
#include <errno.h>
#include <string.h>

#include "node.h"

using namespace argdata;

static argdata_t *Create(Kind kind, const char *str, size_t len) {
  size_t length;
  if (__builtin_add_overflow(len, size_t{2}, &length)) {
    errno = EOVERFLOW;
    return nullptr;
  }
  Node *node = NewNode(kind, length);
  if (node != nullptr)
    node->chars = str;
  return reinterpret_cast<argdata_t *>(node);
}

argdata_t *argdata_create_str(const char *str, size_t len) { return Create(Kind::kStr, str, len); }

argdata_t *argdata_create_str_c(const char *str) {
  return Create(Kind::kTerminated, str, strlen(str));
}
