// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// argdata_get_float: a number in IEEE 754's binary64 form.
#include <errno.h>
#include <string.h>

#include "node.h"

using namespace argdata;

int argdata_get_float(const argdata_t *ad, double *value) {
  const uint8_t *data;
  size_t length;
  if (!GetPayload(ad, kTagFloat, &data, &length) || length != 8)
    return EINVAL;
  uint64_t bits = 0;
  for (size_t i = 0; i < 8; ++i)
    bits = bits << 8 | data[i];
  memcpy(value, &bits, sizeof(*value));
  return 0;
}
