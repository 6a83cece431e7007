// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What an iconv_t points to.
#pragma once

#include "support/locale_charset.h"

struct __iconv {
  const locale_data::Charset *from;
  const locale_data::Charset *to;
  bool ignore;         // Leave out what the target lacks.
  bool transliterate;  // Write something like it instead.
};
