// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <string.h>

#include "support/locale_data.h"

// The name of all categories: one name if they agree, else all six with semicolons between them,
// which setlocale() also accepts.
static char *name_of_all() {
  static char all[6 * sizeof(__global_locale.names[0])];
  auto &names = __global_locale.names;
  bool same = true;
  strlcpy(all, names[LC_COLLATE], sizeof(all));
  for (int category = LC_COLLATE + 1; category <= LC_TIME; ++category) {
    same = same && strcmp(names[category], names[LC_COLLATE]) == 0;
    strlcat(all, ";", sizeof(all));
    strlcat(all, names[category], sizeof(all));
  }
  return same ? names[LC_COLLATE] : all;
}

static bool assign_each(__locale *locale, const char *list) {
  for (int category = LC_COLLATE; category <= LC_TIME; ++category) {
    char name[sizeof(locale->names[0])];
    size_t length = strcspn(list, ";");
    if (length >= sizeof(name) || (list[length] == ';') != (category < LC_TIME))
      return false;
    memcpy(name, list, length);
    name[length] = '\0';
    if (locale_data::assign(locale, 1 << (category - 1), name) != 0)
      return false;
    list += length + 1;
  }
  return true;
}

char *setlocale(int category, const char *name) {
  if (category < LC_ALL || category > LC_TIME)
    return nullptr;
  if (name != nullptr) {
    // The time zone stays: it isn't among the categories of this function.
    __locale made = __global_locale;
    int mask = category == LC_ALL ? LC_ALL_MASK & ~LC_TIMEZONE_MASK : 1 << (category - 1);
    bool done = category == LC_ALL && strchr(name, ';') != nullptr
                    ? assign_each(&made, name)
                    : locale_data::assign(&made, mask, name) == 0;
    if (!done)
      return nullptr;
    __global_locale = made;
  }
  return category == LC_ALL ? name_of_all() : __global_locale.names[category];
}
