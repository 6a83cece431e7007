// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <string.h>
#include <wctype.h>

#include "support/unicode_class.h"

static const struct {
  char name[8];
  unsigned classes;
} types[] = {
    {"alnum", unicode::Alnum}, {"alpha", unicode::Alpha}, {"blank", unicode::Blank},
    {"cntrl", unicode::Cntrl}, {"digit", unicode::Digit}, {"graph", unicode::Graph},
    {"lower", unicode::Lower}, {"print", unicode::Print}, {"punct", unicode::Punct},
    {"space", unicode::Space}, {"upper", unicode::Upper}, {"xdigit", unicode::Xdigit},
};

wctype_t wctype_l(const char *name, locale_t) {
  for (const auto &type : types) {
    if (strcmp(type.name, name) == 0)
      return type.classes;
  }
  return 0;
}
