// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The YAML spelling of numbers and points in time.
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "integer.h"
#include "yaml_scalar.h"

namespace argdata {

void PrintFloat(double value, FILE *stream) {
  if (isnan(value)) {
    fputs(".nan", stream);
  } else if (isinf(value)) {
    fputs(value < 0 ? "-.inf" : ".inf", stream);
  } else {
    // The fewest digits that give the same value again.
    char text[40];
    for (int digits = 15; digits <= 17; ++digits) {
      snprintf(text, sizeof(text), "%.*g", digits, value);
      if (strtod(text, nullptr) == value)
        break;
    }
    fputs(text, stream);
    if (strpbrk(text, ".e") == nullptr)
      fputs(".0", stream);
  }
}

void PrintInteger(Integer value, FILE *stream) {
  char text[32];
  char *digits = text + sizeof(text);
  *--digits = '\0';
  const bool negative = value.IsNegative();
  if (negative) {
    uint64_t carry = 1;
    for (uint32_t &word : value.words) {
      carry += static_cast<uint32_t>(~word);
      word = static_cast<uint32_t>(carry);
      carry >>= 32;
    }
  }
  do {
    uint64_t remainder = 0;
    for (size_t i = kIntegerWords; i-- > 0;) {
      remainder = remainder << 32 | value.words[i];
      value.words[i] = static_cast<uint32_t>(remainder / 10);
      remainder %= 10;
    }
    *--digits = static_cast<char>('0' + remainder);
  } while ((value.words[0] | value.words[1] | value.words[2]) != 0);
  if (negative)
    *--digits = '-';
  fputs(digits, stream);
}

// Days since 1970 to a date of the Gregorian calendar, counted in eras of 400 years that begin in
// March, so that the leap day comes last.
void PrintTimestamp(const timespec &time, FILE *stream) {
  const int64_t seconds = time.tv_sec;
  int64_t days = seconds / 86400;
  int64_t second = seconds % 86400;
  if (second < 0) {
    second += 86400;
    --days;
  }
  days += 719468;
  const int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  const int64_t day_of_era = days - era * 146097;
  const int64_t year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const int64_t day_of_year =
      day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int64_t month_from_march = (5 * day_of_year + 2) / 153;
  const int64_t month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
  const int64_t year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
  fprintf(stream, "!!timestamp \"%04lld-%02d-%02dT%02d:%02d:%02d", static_cast<long long>(year),
          static_cast<int>(month),
          static_cast<int>(day_of_year - (153 * month_from_march + 2) / 5 + 1),
          static_cast<int>(second / 3600), static_cast<int>(second / 60 % 60),
          static_cast<int>(second % 60));
  if (time.tv_nsec != 0)
    fprintf(stream, ".%09ld", static_cast<long>(time.tv_nsec));
  fputs("Z\"", stream);
}

}  // namespace argdata
