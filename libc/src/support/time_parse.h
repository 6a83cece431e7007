// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// strptime() and wcsptime(), as one template. Beyond POSIX: %F, %g, %G, %k, %l, %P, %s, %u, %V, %z
// and %Z, and fields that follow from others (the day of the week from a date, a date from the day
// of the year) are filled in.
#pragma once

#include <limits.h>
#include <string.h>

#include "support/locale_data.h"
#include "support/time_calendar.h"
#include "support/time_era.h"
#include "support/unicode_class.h"
#include "support/white_space.h"

template <typename Char> class TimeReader {
 public:
  TimeReader(const Char *s, struct tm *tm, locale_t locale) : s_(s), tm_(tm), locale_(locale) {}

  // Where the text goes on, or null if it doesn't match the format.
  template <typename Format> const Char *run(const Format *format) {
    if (!read(format))
      return nullptr;
    finish();
    return s_;
  }

 private:
  template <typename Format> bool read(const Format *format) {
    for (; *format != 0; ++format) {
      if (is_white_space(*format, locale_)) {
        skip_space();
        continue;
      }
      if (*format != '%') {
        if (next_of(format) != character(*s_))
          return false;
        ++s_;
        continue;
      }
      ++format;
      const bool of_era = *format == 'E', alternative = *format == 'O';
      format += of_era || alternative;
      const int c = static_cast<int>(*format);
      alternative_ = alternative && c != 0 && strchr("deHImMSuUVwWy", c) != nullptr;
      const bool is_read = (of_era && convert_era(c)) || convert(c);
      alternative_ = false;
      if (!is_read)
        return false;
    }
    return true;
  }

  // A character of the format, of which `format` goes to the last unit; a wide string may be read
  // by a format of the locale's.
  uint32_t next_of(const Char *&format) { return character(*format); }
  template <typename Format> uint32_t next_of(const Format *&format) {
    return locale_data::character_or_byte(*locale_->charset, format);
  }

  static uint32_t character(char c) { return static_cast<unsigned char>(c); }
  static uint32_t character(wchar_t c) { return static_cast<uint32_t>(c); }

  void skip_space() {
    while (is_white_space(*s_, locale_))
      ++s_;
  }

  bool convert(int c) {
    const locale_data::Language &words = *locale_->time;
    int value;
    switch (c) {
    case 'a':
    case 'A':
      have_wday_ = true;
      return names_of(DAY_1, ABDAY_1, 7, &tm_->tm_wday);
    case 'b':
    case 'B':
    case 'h':
      have_month_ = true;
      return names_of(MON_1, ABMON_1, 12, &tm_->tm_mon);
    case 'c':
      return read(words[D_T_FMT]);
    case 'C':
      return number(2, 0, 99, &century_);
    case 'd':
    case 'e':
      have_day_ = true;
      return number(2, 1, 31, &tm_->tm_mday);
    case 'D':
      return read("%m/%d/%y");
    case 'F':
      return read("%Y-%m-%d");
    case 'g':
      return number(2, 0, 99, &value);
    case 'G':
      return number(4, 0, 9999, &value);
    case 'H':
    case 'k':
      afternoon_ = hour12_ = -1;
      return number(2, 0, 23, &tm_->tm_hour);
    case 'I':
    case 'l':
      return number(2, 1, 12, &hour12_);
    case 'j':
      have_yday_ = number(3, 1, 366, &tm_->tm_yday);
      tm_->tm_yday -= have_yday_;
      return have_yday_;
    case 'm':
      have_month_ = number(2, 1, 12, &tm_->tm_mon);
      tm_->tm_mon -= have_month_;
      return have_month_;
    case 'M':
      return number(2, 0, 59, &tm_->tm_min);
    case 'n':
    case 't':
      skip_space();
      return true;
    case 'p':
    case 'P':
      return names_of(AM_STR, AM_STR, 2, &afternoon_);
    case 'r':
      return read(*words[T_FMT_AMPM] != '\0' ? words[T_FMT_AMPM] : "%I:%M:%S %p");
    case 'R':
      return read("%H:%M");
    case 's':
      return seconds();
    case 'S':
      return number(2, 0, 60, &tm_->tm_sec);
    case 'T':
      return read("%H:%M:%S");
    case 'u':
      have_wday_ = number(1, 1, 7, &tm_->tm_wday);
      tm_->tm_wday %= 7;
      return have_wday_;
    case 'U':
      week_start_ = 0;
      return number(2, 0, 53, &week_);
    case 'V':
      return number(2, 1, 53, &value);
    case 'w':
      have_wday_ = true;
      return number(1, 0, 6, &tm_->tm_wday);
    case 'W':
      week_start_ = 1;
      return number(2, 0, 53, &week_);
    case 'x':
      return read(words[D_FMT]);
    case 'X':
      return read(words[T_FMT]);
    case 'y':
      return number(2, 0, 99, &year_of_century_);
    case 'Y':
      return year();
    case 'z':
      return offset();
    case 'Z':
      return zone();
    case '%':
      return *s_ == '%' && (++s_, true);
    default:
      return false;
    }
  }

  // What %E asks for. False where the language has no era or the text none, and then the text may
  // still be what the plain conversion reads.
  bool convert_era(int c) {
    const locale_data::Language &words = *locale_->time;
    const nl_item format = c == 'c' ? ERA_D_T_FMT : c == 'x' ? ERA_D_FMT : c == 'X' ? ERA_T_FMT : 0;
    const Char *start = s_;
    if (*words[ERA] == '\0')
      return false;
    if (format != 0) {
      if (*words[format] != '\0' && read(words[format]))
        return true;
    } else if (c == 'C') {
      if (era_name())
        return true;
    } else if (c == 'y') {
      // Without its era it is the year of a century.
      if (number(4, 0, 9999, &era_year_))
        return true;
    } else if (c == 'Y') {
      if (year_of_era())
        return true;
    }
    s_ = start;
    return false;
  }

  // The name of an era, the longest one that matches.
  bool era_name() {
    const Char *start = s_, *end = nullptr;
    time_era::Era era;
    for (const char *eras = (*locale_->time)[ERA]; time_era::next(eras, &era);) {
      s_ = start;
      if (matches(era.name.start, era.name.length) && (end == nullptr || s_ > end)) {
        end = s_;
        era_name_ = era.name;
      }
    }
    s_ = end == nullptr ? start : end;
    return end != nullptr;
  }

  // A year as an era writes it. Its first year may have a format without a number.
  bool year_of_era() {
    const Char *start = s_;
    time_era::Era era;
    for (const char *eras = (*locale_->time)[ERA]; time_era::next(eras, &era);) {
      char format[64];
      if (era.format.length >= sizeof(format))
        continue;
      memcpy(format, era.format.start, era.format.length);
      format[era.format.length] = '\0';
      s_ = start;
      era_name_ = {};
      era_year_ = -1;
      if (read(format) && is_same(era_name_, era.name)) {
        if (era_year_ < 0)
          era_year_ = static_cast<int>(era.offset);
        if (has_year(era, era_year_))
          return true;
      }
    }
    era_name_ = {};
    era_year_ = -1;
    return false;
  }

  static bool is_same(time_era::Text a, time_era::Text b) {
    return a.length == b.length && memcmp(a.start, b.start, a.length) == 0;
  }

  static int64_t year_of(const time_era::Era &era, int year) {
    return era.first_year + (year - era.offset) * era.step;
  }

  // Whether a part of the year with this number belongs to the era.
  static bool has_year(const time_era::Era &era, int year) {
    const int64_t number = year_of(era, year);
    return (year - era.offset) >= 0 && time_era::day_number(number, 12, 31) >= era.from &&
           time_era::day_number(number, 1, 1) <= era.to;
  }

  // A number in the language's own digits: the longest that matches. False if there is none.
  bool alternative_digits(int *value) {
    const Char *start = s_, *end = nullptr;
    const char *digits = (*locale_->time)[ALT_DIGITS];
    for (int i = 0; *digits != '\0'; ++i) {
      const time_era::Text digit = time_era::cut(digits, ';');
      s_ = start;
      if (matches(digit.start, digit.length) && (end == nullptr || s_ > end)) {
        end = s_;
        *value = i;
      }
    }
    s_ = end == nullptr ? start : end;
    return end != nullptr;
  }

  // Up to `digits` digits; spaces may come first.
  bool number(int digits, int least, int greatest, int *value) {
    skip_space();
    int alternative;
    if (alternative_ && alternative_digits(&alternative)) {
      if (alternative < least || alternative > greatest)
        return false;
      *value = alternative;
      return true;
    }
    if (*s_ < '0' || *s_ > '9')
      return false;
    int n = 0;
    for (; digits > 0 && *s_ >= '0' && *s_ <= '9'; --digits, ++s_)
      n = n * 10 + static_cast<int>(*s_ - '0');
    if (n < least || n > greatest)
      return false;
    *value = n;
    return true;
  }

  bool sign() {
    skip_space();
    bool negative = *s_ == '-';
    if (*s_ == '-' || *s_ == '+')
      ++s_;
    return negative;
  }

  bool year() {
    bool negative = sign();
    int n;
    if (!number(4, 0, 9999, &n))
      return false;
    tm_->tm_year = (negative ? -n : n) - 1900;
    have_year_ = true;
    century_ = year_of_century_ = -1;
    return true;
  }

  bool seconds() {
    bool negative = sign();
    if (*s_ < '0' || *s_ > '9')
      return false;
    int64_t n = 0;
    for (; *s_ >= '0' && *s_ <= '9'; ++s_) {
      if (__builtin_mul_overflow(n, 10, &n) ||
          __builtin_add_overflow(n, static_cast<int>(*s_ - '0'), &n))
        return false;
    }
    n = negative ? -n : n;
    return calendar::split(n, offset_at(locale_->zone, n), tm_);
  }

  // +hhmm, +hh:mm, +hh or Z.
  bool offset() {
    skip_space();
    if (*s_ == 'Z') {
      ++s_;
      tm_->tm_gmtoff = 0;
      return true;
    }
    if (*s_ != '+' && *s_ != '-')
      return false;
    bool negative = *s_++ == '-';
    int hours, minutes = 0;
    if (!two_digits(&hours))
      return false;
    bool colon = *s_ == ':';
    s_ += colon;
    if (!two_digits(&minutes) && colon)
      return false;
    if (minutes > 59)
      return false;
    tm_->tm_gmtoff = (hours * 3600 + minutes * 60) * (negative ? -1 : 1);
    return true;
  }

  bool two_digits(int *value) {
    if (s_[0] < '0' || s_[0] > '9' || s_[1] < '0' || s_[1] > '9')
      return false;
    *value = static_cast<int>((s_[0] - '0') * 10 + (s_[1] - '0'));
    s_ += 2;
    return true;
  }

  // A name that the locale's time zone has, or UTC's.
  bool zone() {
    // The last ones first: those are in use, and the offsets of long ago have names like them.
    const locale_data::TimeZone &zone = locale_->zone;
    for (int i = zone.offset_count - 1; i >= 0; --i) {
      const locale_data::Offset &offset = zone.all[zone.offsets[i]];
      if (matches(offset.name)) {
        tm_->tm_isdst = offset.summer;
        return true;
      }
    }
    if (!matches("UTC") && !matches("GMT"))
      return false;
    tm_->tm_isdst = 0;
    return true;
  }

  // The longest name that matches: "May" is both, and names may be beginnings of others.
  bool names_of(nl_item full, nl_item brief, int count, int *value) {
    const Char *start = s_, *end = nullptr;
    for (int i = 0; i < 2 * count; ++i) {
      s_ = start;
      if (matches((*locale_->time)[i < count ? full + i : brief + i - count]) &&
          (end == nullptr || s_ > end)) {
        end = s_;
        *value = i % count;
      }
    }
    s_ = end == nullptr ? start : end;
    return end != nullptr;
  }

  // Passes over a name of the locale's, whatever its case.
  bool matches(const char *name) { return matches(name, strlen(name)); }

  bool matches(const char *name, size_t left) {
    const locale_data::Charset &charset = *locale_->charset;
    const Char *s = s_;
    if (left == 0)
      return false;
    __mbstate_t state = {};
    while (left > 0) {
      uint32_t wanted, found;
      size_t used = decode(charset, &wanted, name, left, &state);
      if (used >= locale_data::kIncomplete)
        return false;
      name += used;
      left -= used;
      if constexpr (sizeof(Char) == 1) {
        // A null byte ends both the text and any character that is cut off.
        size_t size = strnlen(s, charset.longest);
        used = size == 0 ? locale_data::kInvalid : decode(charset, &found, s, size, &state);
        if (used >= locale_data::kIncomplete)
          return false;
        s += used;
      } else {
        found = static_cast<uint32_t>(*s++);
      }
      if (unicode::to_lower(wanted) != unicode::to_lower(found))
        return false;
    }
    s_ = s;
    return true;
  }

  void finish() {
    if (hour12_ >= 0)
      tm_->tm_hour = hour12_ % 12 + (afternoon_ > 0 ? 12 : 0);
    if (era_year_ >= 0)
      finish_era();
    if (year_of_century_ >= 0 || century_ >= 0) {
      // Without a century, 69 to 99 are those of the 20th, as POSIX has it.
      int year = year_of_century_ < 0 ? 0 : year_of_century_;
      int century = century_ >= 0 ? century_ : year < 69 ? 20 : 19;
      tm_->tm_year = century * 100 + year - 1900;
      have_year_ = true;
    }
    if (!have_year_)
      return;
    int64_t year = 1900 + int64_t{tm_->tm_year};
    const bool leap = calendar::is_leap(year);
    int january_first =
        static_cast<int>(((calendar::days_since_epoch(year, 0, 1) + 4) % 7 + 7) % 7);
    if (week_ >= 0 && have_wday_ && !have_yday_ && !have_month_) {
      int first = (7 - january_first + week_start_) % 7;  // The day of the year that begins week 1.
      int yday = first + (week_ - 1) * 7 + (tm_->tm_wday - week_start_ + 7) % 7;
      if (yday >= 0 && yday < 365 + leap) {
        tm_->tm_yday = yday;
        have_yday_ = true;
      }
    }
    if (have_yday_ && !(have_month_ && have_day_)) {
      int month = 11;
      while (calendar::first_of_month(month, leap) > tm_->tm_yday)
        --month;
      tm_->tm_mon = month;
      tm_->tm_mday = tm_->tm_yday - calendar::first_of_month(month, leap) + 1;
      have_month_ = have_day_ = true;
    }
    if (have_month_ && have_day_) {
      tm_->tm_yday = calendar::first_of_month(tm_->tm_mon, leap) + tm_->tm_mday - 1;
      tm_->tm_wday = (january_first + tm_->tm_yday) % 7;
    }
  }

  // The year that an era and a number name: where the era says so in several pieces, the piece that
  // has this year.
  void finish_era() {
    if (era_name_.length == 0) {
      if (era_year_ <= 99)
        year_of_century_ = era_year_;
      return;
    }
    time_era::Era era;
    for (const char *eras = (*locale_->time)[ERA]; time_era::next(eras, &era);) {
      if (is_same(era.name, era_name_) && has_year(era, era_year_)) {
        tm_->tm_year = static_cast<int>(year_of(era, era_year_) - 1900);
        have_year_ = true;
        century_ = year_of_century_ = -1;
        return;
      }
    }
  }

  const Char *s_;
  struct tm *tm_;
  locale_t locale_;
  // Whether the number that comes is one of %O.
  bool alternative_ = false;
  time_era::Text era_name_ = {};
  int era_year_ = -1;
  // What finish() puts together; -1 where the text said nothing.
  int century_ = -1, year_of_century_ = -1, hour12_ = -1, afternoon_ = -1;
  int week_ = -1, week_start_ = 0;
  bool have_year_ = false, have_month_ = false, have_day_ = false, have_yday_ = false;
  bool have_wday_ = false;
};
