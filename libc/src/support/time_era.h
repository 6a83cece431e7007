// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Eras and alternative digits, as nl_langinfo() gives them: lists with semicolons. An era is
// "direction:offset:start:end:name:format"; its start and end are dates, or "+*" and "-*" for all
// times to come or gone by.
#pragma once

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

namespace time_era {

struct Text {
  const char *start;
  size_t length;
};

struct Era {
  int64_t offset;      // The number of the year in which it starts.
  int64_t first_year;  // That year. There is a year 0 here, which is the first one before Christ.
  int64_t step;        // What a year later adds to the number: 1 or -1.
  int64_t from, to;    // The days that belong to it, as numbers of eight digits.
  Text name;
  Text format;
};

// The text up to a character, or to the end of the string; `at` goes beyond it.
inline Text cut(const char *&at, char end) {
  const char *start = at;
  at = strchrnul(start, end);
  const Text text = {start, static_cast<size_t>(at - start)};
  at += *at != '\0';
  return text;
}

// A day as a number that later days exceed.
constexpr int64_t day_number(int64_t year, int64_t month, int64_t day) {
  return year * 10000 + month * 100 + day;
}

inline int64_t read_day(Text text, int64_t *year) {
  if (text.length == 2)
    return *text.start == '+' ? INT64_MAX : INT64_MIN;
  char *rest;
  *year = strtol(text.start, &rest, 10);
  *year += *year < 0;
  const int64_t month = strtol(rest + 1, &rest, 10);
  return day_number(*year, month, strtol(rest + 1, nullptr, 10));
}

// Reads the era at `at` in the list; false at its end.
inline bool next(const char *&at, Era *era) {
  if (*at == '\0')
    return false;
  const bool counts_up = *at == '+';
  cut(at, ':');
  era->offset = strtol(cut(at, ':').start, nullptr, 10);
  int64_t last_year;
  const int64_t start = read_day(cut(at, ':'), &era->first_year);
  const int64_t end = read_day(cut(at, ':'), &last_year);
  era->step = (start <= end) == counts_up ? 1 : -1;
  era->from = start < end ? start : end;
  era->to = start < end ? end : start;
  era->name = cut(at, ':');
  era->format = cut(at, ';');
  return true;
}

}  // namespace time_era
