// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// argdata_get_int_s, argdata_get_int_u: integers within bounds that the caller gives.
#include <errno.h>

#include "integer.h"
#include "node.h"

using namespace argdata;

static int Get(const argdata_t *ad, Integer *value) {
  const uint8_t *data;
  size_t length;
  if (!GetPayload(ad, kTagInt, &data, &length))
    return EINVAL;
  return DecodeInteger(data, length, value) ? 0 : ERANGE;
}

int argdata_get_int_s(const argdata_t *ad, intmax_t *value, intmax_t min, intmax_t max) {
  Integer integer;
  const int error = Get(ad, &integer);
  if (error != 0)
    return error;
  const auto result = static_cast<intmax_t>(integer.Low());
  if (FromSigned(result).words[2] != integer.words[2] || result < min || result > max)
    return ERANGE;
  *value = result;
  return 0;
}

int argdata_get_int_u(const argdata_t *ad, uintmax_t *value, uintmax_t max) {
  Integer integer;
  const int error = Get(ad, &integer);
  if (error != 0)
    return error;
  if (integer.words[2] != 0 || integer.Low() > max)
    return ERANGE;
  *value = integer.Low();
  return 0;
}
