// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// strftime() and wcsftime(), as one template. Beyond POSIX: the flags of GNU ('_', '-', '^', '#')
// and the conversions %k, %l, %P and %s.
#pragma once

#include <string.h>

#include "support/locale_data.h"
#include "support/time_calendar.h"
#include "support/time_era.h"
#include "support/unicode_class.h"

template <typename Char> class TimeWriter {
 public:
  TimeWriter(Char *out, size_t room, const struct tm &tm, locale_t locale)
      : out_(out), room_(room), tm_(tm), locale_(locale) {}

  // The length of the text, or 0 if it doesn't fit with its null character.
  template <typename Format> size_t run(const Format *format) {
    write(format);
    if (length_ >= room_)
      return 0;
    out_[length_] = 0;
    return length_;
  }

 private:
  struct Spec {
    char pad = 0;  // '0', '_', '-' or '+', or 0 for the conversion's own.
    bool upper = false;
    bool swap = false;
    int width = 0;
  };

  void put(Char c) {
    if (length_ < room_)
      out_[length_] = c;
    ++length_;
  }

  template <typename Format> void write(const Format *format) {
    // Once full there is nothing to gain, and a format may be long.
    for (; *format != 0 && length_ < room_; ++format) {
      if (*format == '%' && format[1] != 0)
        format = conversion(format + 1);
      else
        put_format(format);
    }
  }

  // A character of the format itself; a wide string may be written by a format of the locale's.
  void put_format(const Char *&c) { put(*c); }
  template <typename Format> void put_format(const Format *&c) {
    put(static_cast<Char>(locale_data::character_or_byte(*locale_->charset, c)));
  }

  template <typename Format> const Format *conversion(const Format *at) {
    const Format *start = at;
    Spec spec;
    for (;; ++at) {
      if (*at == '0' || *at == '_' || *at == '-' || *at == '+')
        spec.pad = static_cast<char>(*at);
      else if (*at == '^')
        spec.upper = true;
      else if (*at == '#')
        spec.swap = true;
      else
        break;
    }
    for (; *at >= '0' && *at <= '9' && spec.width < 10000; ++at)
      spec.width = spec.width * 10 + (*at - '0');
    const bool of_era = *at == 'E', alternative = *at == 'O';
    at += of_era || alternative;
    const int c = static_cast<int>(*at);
    if (of_era && convert_era(c, spec))
      return at;
    alternative_ = alternative && c != 0 && strchr("deHImMSuUVwWy", c) != nullptr;
    const bool is_known = convert(c, spec);
    alternative_ = false;
    if (!is_known) {
      // Nothing that is known: as it stands.
      put('%');
      for (const Format *c = start; c < at; ++c)
        put_format(c);
      if (*at == 0)
        return at - 1;
      put_format(at);
    }
    return at;
  }

  bool convert(int c, const Spec &spec) {
    const locale_data::Language &words = *locale_->time;
    const int64_t hour12 = modulo(int64_t{tm_.tm_hour} + 11, 12) + 1;
    const int64_t year = 1900 + int64_t{tm_.tm_year};
    switch (c) {
    case 'a':
      name(ABDAY_1, 7, tm_.tm_wday, spec);
      break;
    case 'A':
      name(DAY_1, 7, tm_.tm_wday, spec);
      break;
    case 'b':
    case 'h':
      name(ABMON_1, 12, tm_.tm_mon, spec);
      break;
    case 'B':
      name(MON_1, 12, tm_.tm_mon, spec);
      break;
    case 'c':
      nested(words[D_T_FMT], spec);
      break;
    case 'C':
      century(year, spec);
      break;
    case 'd':
      number(tm_.tm_mday, 2, '0', spec);
      break;
    case 'D':
      nested("%m/%d/%y", spec);
      break;
    case 'e':
      number(tm_.tm_mday, 2, '_', spec);
      break;
    case 'F':
      date(year, spec);
      break;
    case 'g':
      number(modulo(calendar::iso_week(tm_).year, 100), 2, '0', spec);
      break;
    case 'G':
      year_number(calendar::iso_week(tm_).year, spec);
      break;
    case 'H':
      number(tm_.tm_hour, 2, '0', spec);
      break;
    case 'I':
      number(hour12, 2, '0', spec);
      break;
    case 'j':
      number(int64_t{tm_.tm_yday} + 1, 3, '0', spec);
      break;
    case 'k':
      number(tm_.tm_hour, 2, '_', spec);
      break;
    case 'l':
      number(hour12, 2, '_', spec);
      break;
    case 'm':
      number(int64_t{tm_.tm_mon} + 1, 2, '0', spec);
      break;
    case 'M':
      number(tm_.tm_min, 2, '0', spec);
      break;
    case 'n':
      put('\n');
      break;
    case 'p':
      text(words[tm_.tm_hour >= 12 ? PM_STR : AM_STR], spec, spec.swap);
      break;
    case 'P':
      text(words[tm_.tm_hour >= 12 ? PM_STR : AM_STR], spec, true);
      break;
    case 'r':
      nested(*words[T_FMT_AMPM] != '\0' ? words[T_FMT_AMPM] : "%I:%M:%S %p", spec);
      break;
    case 'R':
      nested("%H:%M", spec);
      break;
    case 's':
      number(calendar::join(tm_) - tm_.tm_gmtoff, 1, '0', spec);
      break;
    case 'S':
      number(tm_.tm_sec, 2, '0', spec);
      break;
    case 't':
      put('\t');
      break;
    case 'T':
      nested("%H:%M:%S", spec);
      break;
    case 'u':
      number(modulo(int64_t{tm_.tm_wday} + 6, 7) + 1, 1, '0', spec);
      break;
    case 'U':
      number(calendar::week_of_year(tm_.tm_yday, tm_.tm_wday, 0), 2, '0', spec);
      break;
    case 'V':
      number(calendar::iso_week(tm_).week, 2, '0', spec);
      break;
    case 'w':
      number(tm_.tm_wday, 1, '0', spec);
      break;
    case 'W':
      number(calendar::week_of_year(tm_.tm_yday, tm_.tm_wday, 1), 2, '0', spec);
      break;
    case 'x':
      nested(words[D_FMT], spec);
      break;
    case 'X':
      nested(words[T_FMT], spec);
      break;
    case 'y':
      number(modulo(year, 100), 2, '0', spec);
      break;
    case 'Y':
      year_number(year, spec);
      break;
    case 'z':
      offset(spec);
      break;
    case 'Z':
      if (tm_.tm_isdst >= 0 && tm_.tm_zone != nullptr)
        text(tm_.tm_zone, spec, spec.swap);
      break;
    case '%':
      put('%');
      break;
    default:
      return false;
    }
    return true;
  }

  // What %E asks for; false where the language has no era, or none at this time.
  bool convert_era(int c, const Spec &spec) {
    const locale_data::Language &words = *locale_->time;
    const nl_item format = c == 'c' ? ERA_D_T_FMT : c == 'x' ? ERA_D_FMT : c == 'X' ? ERA_T_FMT : 0;
    if (format != 0) {
      if (*words[format] == '\0')
        return false;
      nested(words[format], spec);
      return true;
    }
    time_era::Era era;
    if ((c != 'C' && c != 'y' && c != 'Y') || !find_era(&era))
      return false;
    const int64_t year = 1900 + int64_t{tm_.tm_year};
    if (c == 'C') {
      text(era.name.start, era.name.length, spec, false);
    } else if (c == 'y') {
      Spec padded = spec;
      if (spec.pad == 0)
        padded.pad = era_pad_;
      number(era.offset + (year - era.first_year) * era.step, 2, '0', padded);
    } else {
      char copy[64];
      if (era.format.length >= sizeof(copy))
        return false;
      memcpy(copy, era.format.start, era.format.length);
      copy[era.format.length] = '\0';
      // As the year in it is to be padded.
      era_pad_ = spec.pad;
      nested(copy, spec);
      era_pad_ = 0;
    }
    return true;
  }

  bool find_era(time_era::Era *era) {
    const char *eras = (*locale_->time)[ERA];
    const int64_t day =
        time_era::day_number(1900 + int64_t{tm_.tm_year}, int64_t{tm_.tm_mon} + 1, tm_.tm_mday);
    while (time_era::next(eras, era)) {
      if (day >= era->from && day <= era->to)
        return true;
    }
    return false;
  }

  // A number by the language's own digits, if it has some for it.
  bool alternative_digits(int64_t value, const Spec &spec) {
    const char *digits = (*locale_->time)[ALT_DIGITS];
    for (; *digits != '\0'; --value) {
      const time_era::Text digit = time_era::cut(digits, ';');
      if (value == 0) {
        text(digit.start, digit.length, spec, false);
        return true;
      }
    }
    return false;
  }

  static int64_t modulo(int64_t a, int b) { return (a % b + b) % b; }

  void fill(Char c, int64_t n) {
    for (; n > 0; --n)
      put(c);
  }

  void digits(uint64_t value, bool negative, char sign, int digits, char pad, const Spec &spec) {
    char buffer[20];
    int n = 0;
    do {
      buffer[n++] = static_cast<char>('0' + value % 10);
      value /= 10;
    } while (value != 0);
    if (spec.pad != 0)
      pad = spec.pad;
    const bool signs = negative || sign != 0;
    int width = pad == '-' ? 0 : spec.width > digits ? spec.width : digits;
    if (pad == '_')
      fill(' ', width - n - signs);
    if (signs)
      put(negative ? '-' : sign);
    // Without an explicit width the sign comes on top of the digits.
    if (pad == '0' || pad == '+')
      fill('0', width - n - (spec.width > digits ? signs : 0));
    while (n > 0)
      put(buffer[--n]);
  }

  void number(int64_t value, int width, char pad, const Spec &spec) {
    if (alternative_ && alternative_digits(value, spec))
      return;
    // Almost all numbers are like this.
    if (value >= 0 && value < 100 && width == 2 && pad == '0' && spec.pad == 0 && spec.width == 0) {
      put(static_cast<Char>('0' + value / 10));
      put(static_cast<Char>('0' + value % 10));
      return;
    }
    uint64_t magnitude =
        value < 0 ? 0 - static_cast<uint64_t>(value) : static_cast<uint64_t>(value);
    digits(magnitude, value < 0, 0, width, pad, spec);
  }

  // Years grow beyond four digits; with '+' that is marked, as ISO 8601 wants it.
  void year_number(int64_t year, const Spec &spec) {
    bool plus = spec.pad == '+' && (year > 9999 || (spec.width > 4 && year >= 0));
    uint64_t magnitude = static_cast<uint64_t>(year < 0 ? -year : year);
    digits(magnitude, year < 0, plus ? '+' : 0, spec.pad == '+' ? 4 : 1, '0', spec);
  }

  void century(int64_t year, const Spec &spec) {
    int64_t century = year / 100 - (year % 100 < 0);
    bool plus = spec.pad == '+' && (century > 99 || (spec.width > 2 && century >= 0));
    uint64_t magnitude = static_cast<uint64_t>(century < 0 ? -century : century);
    digits(magnitude, century < 0, plus ? '+' : 0, 2, '0', spec);
  }

  void date(int64_t year, const Spec &spec) {
    Spec only_year = spec;
    only_year.width = spec.width > 6 ? spec.width - 6 : 0;
    year_number(year, only_year);
    nested("-%m-%d", Spec());
  }

  void offset(const Spec &spec) {
    if (tm_.tm_isdst < 0)
      return;
    int64_t seconds = tm_.tm_gmtoff;
    int64_t minutes = (seconds < 0 ? -seconds : seconds) / 60;
    put(tm_.tm_gmtoff < 0 ? '-' : '+');
    Spec rest = spec;
    rest.width = spec.width > 1 ? spec.width - 1 : 0;
    digits(static_cast<uint64_t>(minutes / 60 * 100 + minutes % 60), false, 0, 4, '0', rest);
  }

  void name(nl_item first, int count, int i, const Spec &spec) {
    if (i < 0 || i >= count) {
      put('?');
      return;
    }
    Spec upper = spec;
    upper.upper = spec.upper || spec.swap;
    text((*locale_->time)[first + i], upper, false);
  }

  // What another format makes of the time, padded on the left.
  void nested(const char *format, const Spec &spec) {
    size_t start = length_;
    write(format);
    indent(start, spec);
  }

  void indent(size_t start, const Spec &spec) {
    int64_t missing = spec.pad == '-' ? 0 : spec.width - static_cast<int64_t>(length_ - start);
    if (missing <= 0)
      return;
    size_t size = length_ - start;
    fill(' ', missing);
    if (length_ > room_)
      return;
    for (size_t i = size; i > 0; --i)
      out_[start + i - 1 + static_cast<size_t>(missing)] = out_[start + i - 1];
    for (size_t i = 0; i < static_cast<size_t>(missing); ++i)
      out_[start + i] = spec.pad == '0' ? '0' : ' ';
  }

  // A string of the locale's, character by character as case or the output may need it.
  void text(const char *s, const Spec &spec, bool lower) { text(s, strlen(s), spec, lower); }

  void text(const char *s, size_t n, const Spec &spec, bool lower) {
    const locale_data::Charset &charset = *locale_->charset;
    size_t start = length_;
    __mbstate_t state = {};
    while (n > 0) {
      uint32_t c;
      size_t used = decode(charset, &c, s, n, &state);
      if (used >= locale_data::kIncomplete)
        break;
      s += used;
      n -= used;
      c = lower ? unicode::to_lower(c) : spec.upper ? unicode::to_upper(c) : c;
      if constexpr (sizeof(Char) == 1) {
        char bytes[4];
        size_t written = encode(charset, bytes, c);
        for (size_t i = 0; written != locale_data::kInvalid && i < written; ++i)
          put(bytes[i]);
      } else {
        put(static_cast<Char>(c));
      }
    }
    indent(start, spec);
  }

  Char *out_;
  size_t room_;
  size_t length_ = 0;
  const struct tm &tm_;
  locale_t locale_;
  // The padding of %EY, for the %Ey in it.
  char era_pad_ = 0;
  // Whether the number that comes is one of %O.
  bool alternative_ = false;
};
