// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// argdata_create_int_s, argdata_create_int_u: integers.
#include "integer.h"
#include "node.h"

using namespace argdata;

static argdata_t *Create(const Integer &value) {
  Node *node = NewNode(Kind::kInline, 0);
  if (node != nullptr) {
    node->bytes[0] = kTagInt;
    node->length = 1 + EncodeInteger(value, node->bytes + 1);
  }
  return reinterpret_cast<argdata_t *>(node);
}

argdata_t *argdata_create_int_s(intmax_t value) { return Create(FromSigned(value)); }

argdata_t *argdata_create_int_u(uintmax_t value) { return Create(FromUnsigned(value)); }
