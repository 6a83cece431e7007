// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// argdata_get_bool: true or false. There is one way to write each.
#include <errno.h>

#include "node.h"

using namespace argdata;

int argdata_get_bool(const argdata_t *ad, bool *value) {
  const uint8_t *data;
  size_t length;
  if (!GetPayload(ad, kTagBool, &data, &length) || length > 1 || (length == 1 && data[0] != 1))
    return EINVAL;
  *value = length == 1;
  return 0;
}
