// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The locales that need no newlocale(), and the language of the "C" locale.
#include <limits.h>

#include "support/locale_pack.h"
#include "support/process.h"

namespace locale_data {

static constexpr const char *c_strings[] = {
    "%a %b %e %H:%M:%S %Y", "%m/%d/%y", "%H:%M:%S", "%I:%M:%S %p",
    // clang-format off
    "AM", "PM",
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat",
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    "", "", "", "", "",              // Era and digits.
    ".", "", "^[yY]", "^[nN]", "-",  // From RADIXCHAR to CRNCYSTR.
    "", "", "", "", "", "", "", "",  // Grouping, and money.
    // clang-format on
};
static constexpr auto c_packed = PACK(c_strings);

constexpr Language c_language = {
    "C",
    Order::kByCodePoint,
    &us_ascii,
    c_packed.at,
    c_packed.text,
    {CHAR_MAX, CHAR_MAX, CHAR_MAX, CHAR_MAX, CHAR_MAX, CHAR_MAX, CHAR_MAX, CHAR_MAX, CHAR_MAX,
     CHAR_MAX, CHAR_MAX, CHAR_MAX, CHAR_MAX, CHAR_MAX},
};

static constexpr __locale c_locale(const Charset &charset, const char (&name)[8]) {
  __locale locale = {};
  locale.charset = &charset;
  locale.order = c_language.order;
  locale.time = locale.messages = &c_language;
  locale.zone = utc;
  set_numeric(&locale.numbers, c_language);
  set_monetary(&locale.numbers, c_language);
  locale.currency = c_language[CRNCYSTR];
  for (int category = LC_COLLATE; category <= LC_TIME; ++category) {
    for (size_t i = 0; i < sizeof(name); ++i)
      locale.names[category][i] = name[i];
  }
  return locale;
}

}  // namespace locale_data

// The constant objects are in pages that are read-only once the program runs.
using namespace locale_data;
CLOUDLIBC_SEALED constinit __locale __c_locale = c_locale(us_ascii, {"C"});
CLOUDLIBC_SEALED constinit __locale __c_unicode_locale = c_locale(utf_8, {"C.UTF-8"});
constinit __locale __global_locale = c_locale(us_ascii, {"C"});
