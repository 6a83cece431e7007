// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// argdata_create_seq: values in the order given.
#include "container.h"

using namespace argdata;

argdata_t *argdata_create_seq(const argdata_t *const *values, size_t count) {
  return CreateContainer(Kind::kSeq, nullptr, values, count);
}
