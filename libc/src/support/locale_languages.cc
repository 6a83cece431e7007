// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The languages beside that of "C", from locale sources that the build names.
#include <string.h>

#include "support/locale_pack.h"

#include "languages.h"

namespace locale_data {

const Language *find_language(const char *name, size_t length, const Charset &charset) {
  for (const Language &language : languages) {
    if (language.charset == &charset && length == strlen(language.name) &&
        memcmp(language.name, name, length) == 0)
      return &language;
  }
  return nullptr;
}

}  // namespace locale_data
