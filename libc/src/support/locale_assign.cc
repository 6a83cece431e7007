// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <string.h>

#include "support/locale_c.h"

namespace locale_data {

// A name is LANGUAGE[_COUNTRY][.CHARSET][@MODIFIER]. There is no environment to ask, so the empty
// name means the best that the library has.
static int parse(const char *name, const Charset **charset, char (&canonical)[20]) {
  if (*name == '\0')
    name = "C.UTF-8";
  size_t language = strcspn(name, ".@");
  const char *dot = name[language] == '.' ? name + language + 1 : nullptr;
  if (!(language == 1 && name[0] == 'C') && !(language == 5 && strncmp(name, "POSIX", 5) == 0))
    return ENOENT;
  *charset = dot == nullptr ? &us_ascii : find_charset(dot, strcspn(dot, "@"));
  if (*charset == nullptr)
    return ENOENT;
  strlcpy(canonical, "C", sizeof(canonical));
  if (*charset != &us_ascii) {
    strlcat(canonical, ".", sizeof(canonical));
    strlcat(canonical, (*charset)->name, sizeof(canonical));
  }
  return 0;
}

int assign(__locale *locale, int mask, const char *name) {
  if (name == nullptr || (mask & ~LC_ALL_MASK) != 0)
    return EINVAL;
  const bool only_zone = (mask & LC_ALL_MASK) == LC_TIMEZONE_MASK;
  // Together with other categories the name is that of a locale, and those name no time zone.
  const TimeZone *zone = only_zone ? find_time_zone(name) : &utc;
  if (zone == nullptr)
    return ENOENT;
  const Charset *charset = nullptr;
  char canonical[sizeof(locale->names[0])];
  if (!only_zone) {
    if (int error = parse(name, &charset, canonical); error != 0)
      return error;
  }

  if ((mask & LC_CTYPE_MASK) != 0)
    locale->charset = charset;
  if ((mask & LC_TIME_MASK) != 0)
    locale->time = &c_time;
  if ((mask & LC_MESSAGES_MASK) != 0)
    locale->messages = &c_messages;
  if ((mask & LC_TIMEZONE_MASK) != 0) {
    locale->zone = zone;
    strlcpy(locale->names[kTimeZone], zone->name, sizeof(locale->names[kTimeZone]));
  }
  for (int category = LC_COLLATE; category <= LC_TIME; ++category) {
    if ((mask & 1 << (category - 1)) != 0)
      strlcpy(locale->names[category], canonical, sizeof(canonical));
  }
  return 0;
}

}  // namespace locale_data
