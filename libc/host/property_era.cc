// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Eras and alternative digits of ja_JP: strftime_l() against the host's strftime(), and
// strptime_l() on what it wrote. %OC, which POSIX doesn't have, is left out: glibc gives it other
// digits.

#include "property.h"

#include <clocale>
#include <ctime>

using namespace property;

// A type of libc/include/time.h.
struct cl_tm {
  int tm_sec, tm_min, tm_hour, tm_mday, tm_mon, tm_year, tm_wday, tm_yday, tm_isdst, tm_gmtoff;
  const char *tm_zone;
  long tm_nsec;
};
struct cl_locale;
extern "C" {
cl_locale *cl_newlocale(int, const char *, cl_locale *);
size_t cl_strftime_l(char *, size_t, const char *, const cl_tm *, cl_locale *);
char *cl_strptime_l(const char *, const char *, cl_tm *, cl_locale *);
}

namespace {

constexpr int kAllMask = 0x7f;

const char *const kFormats[] = {"%EC",  "%Ey",  "%EY",  "%Ex",   "%Ec",   "%EX", "%-Ey",
                                "%_Ey", "%-EY", "%_EY", "%08EY", "%Od",   "%Oe", "%OH",
                                "%OI",  "%Om",  "%OM",  "%OS",   "%Ou",   "%OU", "%OV",
                                "%Ow",  "%OW",  "%Oy",  "%9Od",  "%12EC|"};
// What can be read again, and gives back the year, or the day of the month.
const char *const kReadable[] = {"%EY", "%Ex", "%Ec", "%EC %Ey", "%Y %m %Od", "%EY/%Om/%Oe"};

void compare(cl_locale *locale) {
  // Days around eras, or any within 8000 years.
  const time_t time = below(2) == 0 ? static_cast<time_t>(below(8000000000)) - 4000000000
                                    : static_cast<time_t>(below(250000000000)) - 125000000000;
  struct tm theirs;
  gmtime_r(&time, &theirs);
  cl_tm ours = {};
  memcpy(&ours, &theirs, 9 * sizeof(int));

  char expected[200], found[200];
  const char *format = one_of(kFormats);
  strftime(expected, sizeof(expected), format, &theirs);
  cl_strftime_l(found, sizeof(found), format, &ours, locale);
  if (strcmp(expected, found) != 0)
    differ("strftime %s of %d-%d-%d: %s instead of %s", format, theirs.tm_year + 1900,
           theirs.tm_mon + 1, theirs.tm_mday, found, expected);

  format = one_of(kReadable);
  // The plain year has four digits, and no sign.
  if (format[1] == 'Y' && (theirs.tm_year < -1900 || theirs.tm_year > 8099))
    return;
  cl_strftime_l(found, sizeof(found), format, &ours, locale);
  cl_tm again = {};
  const char *end = cl_strptime_l(found, format, &again, locale);
  if (end == nullptr || *end != 0 || again.tm_year != ours.tm_year ||
      (strchr(format, 'O') != nullptr && again.tm_mday != ours.tm_mday))
    differ("strptime %s of %s: %d instead of %d", format, found, again.tm_year + 1900,
           ours.tm_year + 1900);
}

}  // namespace

int main(int argc, char **argv) {
  setenv("LOCPATH", LOCALE_FOLDER, 1);
  cl_locale *locale = cl_newlocale(kAllMask, "ja_JP", nullptr);
  if (setlocale(LC_ALL, "ja_JP.UTF-8") == nullptr || locale == nullptr) {
    printf("ja_JP.UTF-8 can't be used: the host's is in %s\n", LOCALE_FOLDER);
    return 1;
  }
  return run(argc, argv, 100000, [locale] { compare(locale); });
}
