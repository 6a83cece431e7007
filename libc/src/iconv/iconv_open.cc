// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>

#include "support/iconv_state.h"

static bool parse(const char *name, iconv_data::End *end, __iconv *conversion) {
  size_t length = strcspn(name, "/");
  end->charset = locale_data::find_charset(name, length);
  if (end->charset == nullptr && !iconv_data::find_wide(name, length, end))
    return false;
  for (name += length; strncmp(name, "//", 2) == 0 && name[2] != '\0';) {
    name += 2;
    length = strcspn(name, "/");
    if (length == 8 && memcmp(name, "TRANSLIT", 8) == 0)
      conversion->transliterate = true;
    else if (length == 6 && memcmp(name, "IGNORE", 6) == 0)
      conversion->ignore = true;
    else
      return false;
    name += length;
  }
  return true;
}

iconv_t iconv_open(const char *to, const char *from) {
  __iconv made = {}, unused = {};
  if (!parse(to, &made.to, &made) || !parse(from, &made.from, &unused)) {
    errno = EINVAL;
    return reinterpret_cast<iconv_t>(-1);
  }
  auto conversion = static_cast<iconv_t>(malloc(sizeof(made)));
  if (conversion == nullptr)
    return reinterpret_cast<iconv_t>(-1);
  *conversion = made;
  return conversion;
}
