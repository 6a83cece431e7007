// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// argdata_get_str_c: a string as C has them. One that was made from a pointer and a length has no
// NUL behind it, so it can't be had in this form.
#include <errno.h>
#include <string.h>

#include "node.h"

using namespace argdata;

int argdata_get_str_c(const argdata_t *ad, const char **str) {
  if (FromUser(ad)->kind == Kind::kStr)
    return EINVAL;
  const char *result;
  size_t length;
  const int error = argdata_get_str(ad, &result, &length);
  if (error != 0)
    return error;
  if (memchr(result, '\0', length) != nullptr)
    return EILSEQ;
  *str = result;
  return 0;
}
