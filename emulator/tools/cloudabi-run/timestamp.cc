// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The text of a !!timestamp value, see https://yaml.org/type/timestamp.html.
#include <time.h>

#include "scalar.h"

namespace cloudabi {
namespace {

class Cursor {
 public:
  explicit Cursor(std::string_view text) : text_(text) {}

  bool AtEnd() const { return text_.empty(); }

  bool Take(char c) {
    if (text_.empty() || text_[0] != c)
      return false;
    text_.remove_prefix(1);
    return true;
  }

  bool TakeSpace() {
    bool any = false;
    while (Take(' ') || Take('\t'))
      any = true;
    return any;
  }

  // A number of between `least` and `most` digits.
  bool TakeNumber(size_t least, size_t most, int &number) {
    size_t length = 0;
    number = 0;
    while (length < most && length < text_.size() && text_[length] >= '0' && text_[length] <= '9')
      number = number * 10 + (text_[length++] - '0');
    text_.remove_prefix(length);
    return length >= least;
  }

  // The digits of a fraction, of which those beyond nanoseconds don't count.
  long TakeNanoseconds() {
    long result = 0;
    size_t length = 0;
    for (; length < text_.size() && text_[length] >= '0' && text_[length] <= '9'; ++length)
      if (length < 9)
        result = result * 10 + (text_[length] - '0');
    for (size_t i = length; i < 9; ++i)
      result *= 10;
    text_.remove_prefix(length);
    return result;
  }

 private:
  std::string_view text_;
};

int DaysOfMonth(int year, int month) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : kDays[month - 1];
}

// Hours and minutes east of Greenwich, in seconds.
bool TakeZone(Cursor &cursor, int &seconds) {
  seconds = 0;
  if (cursor.Take('Z'))
    return true;
  int sign = 1;
  if (cursor.Take('-'))
    sign = -1;
  else if (!cursor.Take('+'))
    return false;
  int hours, minutes = 0;
  if (!cursor.TakeNumber(1, 2, hours) || (cursor.Take(':') && !cursor.TakeNumber(2, 2, minutes)))
    return false;
  seconds = sign * (hours * 3600 + minutes * 60);
  return hours < 24 && minutes < 60;
}

}  // namespace

std::optional<timespec> ParseTimestamp(const std::string &text) {
  Cursor cursor(text);
  tm date = {};
  long nanoseconds = 0;
  int zone = 0, year, month, day;
  if (!cursor.TakeNumber(4, 4, year) || !cursor.Take('-') || !cursor.TakeNumber(1, 2, month) ||
      !cursor.Take('-') || !cursor.TakeNumber(1, 2, day))
    return {};
  if (month < 1 || month > 12 || day < 1 || day > DaysOfMonth(year, month))
    return {};
  if (!cursor.AtEnd()) {
    if (!cursor.Take('T') && !cursor.Take('t') && !cursor.TakeSpace())
      return {};
    if (!cursor.TakeNumber(1, 2, date.tm_hour) || !cursor.Take(':') ||
        !cursor.TakeNumber(2, 2, date.tm_min) || !cursor.Take(':') ||
        !cursor.TakeNumber(2, 2, date.tm_sec) || date.tm_hour > 23 || date.tm_min > 59 ||
        date.tm_sec > 60)
      return {};
    if (cursor.Take('.'))
      nanoseconds = cursor.TakeNanoseconds();
    cursor.TakeSpace();
    if (!cursor.AtEnd() && (!TakeZone(cursor, zone) || !cursor.AtEnd()))
      return {};
  }
  date.tm_year = year - 1900;
  date.tm_mon = month - 1;
  date.tm_mday = day;
  timespec result = {};
  result.tv_sec = timegm(&date) - zone;
  result.tv_nsec = nanoseconds;
  return result;
}

}  // namespace cloudabi
