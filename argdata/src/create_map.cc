// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// argdata_create_map: pairs of a key and a value, in the order given.
#include "container.h"

using namespace argdata;

argdata_t *argdata_create_map(const argdata_t *const *keys, const argdata_t *const *values,
                              size_t count) {
  return CreateContainer(Kind::kMap, keys, values, count);
}
