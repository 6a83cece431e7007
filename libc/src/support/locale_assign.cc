// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "support/locale_data.h"

namespace locale_data {

struct Choice {
  const Charset *charset;
  const Language *language;
  char name[20];
};

// A name is LANGUAGE[_COUNTRY][.CHARSET][@MODIFIER]. There is no environment to ask, so the empty
// name means the best that the library has.
static bool parse(const char *name, Choice *choice) {
  if (*name == '\0')
    name = "C.UTF-8";
  size_t length = strcspn(name, ".@");
  const char *dot = name[length] == '.' ? name + length + 1 : nullptr;
  const bool is_c = (length == 1 && *name == 'C') || (length == 5 && memcmp(name, "POSIX", 5) == 0);
  choice->charset = dot != nullptr ? find_charset(dot, strcspn(dot, "@"))
                    : is_c         ? &us_ascii
                                   : &utf_8;
  if (choice->charset == nullptr)
    return false;
  // What C says is US-ASCII, which is right in each charset.
  choice->language = is_c ? __c_locale.time : find_language(name, length, *choice->charset);
  if (choice->language == nullptr)
    return false;
  strlcpy(choice->name, choice->language->name, sizeof(choice->name));
  if (choice->charset != &us_ascii) {
    strlcat(choice->name, ".", sizeof(choice->name));
    strlcat(choice->name, choice->charset->name, sizeof(choice->name));
  }
  return true;
}

int assign(__locale *locale, int mask, const char *name) {
  if (name == nullptr || (mask & ~LC_ALL_MASK) != 0)
    return EINVAL;
  Choice choice;
  if (!parse(name, &choice))
    return ENOENT;

  if ((mask & LC_CTYPE_MASK) != 0)
    locale->charset = choice.charset;
  if ((mask & LC_COLLATE_MASK) != 0)
    locale->order = choice.language->order;
  if ((mask & LC_TIME_MASK) != 0)
    locale->time = choice.language;
  if ((mask & LC_MESSAGES_MASK) != 0)
    locale->messages = choice.language;
  if ((mask & LC_NUMERIC_MASK) != 0)
    set_numeric(&locale->numbers, *choice.language);
  if ((mask & LC_MONETARY_MASK) != 0) {
    set_monetary(&locale->numbers, *choice.language);
    locale->currency = (*choice.language)[CRNCYSTR];
  }
  if ((mask & LC_TIMEZONE_MASK) != 0)
    locale->zone = utc;
  for (int category = LC_COLLATE; category <= LC_TIME; ++category) {
    if ((mask & 1 << (category - 1)) != 0)
      strlcpy(locale->names[category], choice.name, sizeof(choice.name));
  }
  return 0;
}

locale_t finish(locale_t base, const __locale &made) {
  if (base == nullptr || is_static(base)) {
    base = static_cast<locale_t>(malloc(sizeof(*base)));
    if (base == nullptr)
      return nullptr;
  }
  *base = made;
  return base;
}

}  // namespace locale_data
