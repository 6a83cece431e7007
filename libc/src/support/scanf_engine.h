// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The body of scan(). Included by scanf_char.cc and scanf_wchar.cc, which make one function each.
#pragma once

#include <limits.h>
#include <stdint.h>
#include <stdio.h>

#include "support/number_meaning.h"
#include "support/printf_spec.h"
#include "support/scanf_core.h"
#include "support/scanf_float.h"
#include "support/scanf_input.h"
#include "support/scanf_integer.h"
#include "support/scanf_text.h"

namespace format {

template <typename Char> class Scanner {
 public:
  Scanner(Source<Char> *source, locale_t locale, number::Meaning meaning)
      : in_(source, locale), meaning_(meaning) {}

  int run(const Char *format, va_list list) {
    va_list arguments;
    va_copy(arguments, list);
    const Outcome outcome = run(format, &arguments, list);
    va_end(arguments);
    return outcome == kInputFailure && completed_ == 0 ? EOF : assigned_;
  }

 private:
  Outcome run(const Char *format, va_list *arguments, va_list list) {
    Outcome outcome = kSuccess;
    for (const Char *s = format; *s != 0 && outcome == kSuccess;) {
      if (in_.is_space(static_cast<long>(*s))) {
        while (in_.is_space(static_cast<long>(*s)))
          ++s;
        in_.skip_space();
        continue;
      }
      if (*s != '%') {
        outcome = literal(*s++);
        continue;
      }
      ++s;
      if (*s == '%') {
        ++s;
        in_.skip_space();
        outcome = literal('%');
        continue;
      }
      outcome = convert(s, arguments, list);
    }
    in_.settle();
    return outcome;
  }

  Outcome literal(Char c) {
    const long wanted = value_of(c);
    if (in_.peek() == Input<Char>::kEnd)
      return kInputFailure;
    if (in_.peek() != wanted)
      return kMatchingFailure;
    in_.advance();
    return kSuccess;
  }

  // s is behind the percent sign.
  Outcome convert(const Char *&s, va_list *arguments, va_list list) {
    Conversion c;
    int number = 0;
    const Char *p = s;
    if (*s >= '1' && *s <= '9') {
      number = read_number(p);
      if (*p == '$')
        s = p + 1;
      else
        number = 0;
    }
    if (*s == '*') {
      c.suppress = true;
      ++s;
    }
    // Zeros may come first; a width of nothing but zeros isn't one.
    if (*s >= '0' && *s <= '9') {
      const int width = read_number(s);
      c.width = width != 0 ? width : INT_MAX;
    }
    if (*s == 'm') {
      c.allocate = true;
      ++s;
    }
    // From here on, specifications are those of printf().
    Spec spec;
    if (!read_spec(s, &spec))
      return kMatchingFailure;
    c.length = spec.length;
    const char conversion = spec.conversion;
    if (!c.suppress) {
      if (number != 0) {
        va_list from_start;
        va_copy(from_start, list);
        for (; number > 1; --number)
          (void)va_arg(from_start, void *);
        c.target = va_arg(from_start, void *);
        va_end(from_start);
      } else {
        c.target = va_arg(*arguments, void *);
      }
    }
    if (conversion == 'n') {
      store(c.length, c.target, static_cast<intmax_t>(in_.consumed()));
      return kSuccess;
    }
    if (conversion != 'c' && conversion != '[')
      in_.skip_space();
    if (in_.peek() == Input<Char>::kEnd)
      return kInputFailure;
    const Outcome outcome = convert(conversion, c, s);
    if (outcome == kSuccess) {
      ++completed_;
      assigned_ += !c.suppress;
    }
    return outcome;
  }

  Outcome convert(char conversion, Conversion &c, const Char *&s) {
    switch (conversion) {
    case 'd':
    case 'u':
      return scan_integer(in_, c, 10, conversion == 'd', meaning_);
    case 'i':
      return scan_integer(in_, c, 0, true, meaning_);
    case 'o':
      return scan_integer(in_, c, 8, false, meaning_);
    case 'x':
    case 'X':
      return scan_integer(in_, c, 16, false, meaning_);
    case 'b':
      return scan_integer(in_, c, 2, false, meaning_);
    case 'p':
      c.length = kSize;
      return scan_integer(in_, c, 16, false, meaning_);
    case 'a':
    case 'A':
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
      return scan_floating(in_, c);
    case 'c': {
      if (c.width == INT_MAX)
        c.width = 1;
      const int width = c.width;
      return scan_text(in_, c, [](long) { return true; }, false, width);
    }
    case 's':
      return scan_text(in_, c, [this](long x) { return !in_.is_space(x); }, true, 1);
    case '[': {
      const bool negated = *s == '^';
      if (negated)
        ++s;
      const Char *begin = s;
      // A bracket that comes first is a member.
      if (*s == ']')
        ++s;
      while (*s != 0 && *s != ']')
        ++s;
      const Char *end = s;
      if (*s == 0)
        return kMatchingFailure;
      ++s;
      return scan_text(
          in_, c, [=](long x) { return is_member(begin, end, x) != negated; }, true, 1);
    }
    }
    return kMatchingFailure;
  }

  Input<Char> in_;
  number::Meaning meaning_;
  int completed_ = 0;
  int assigned_ = 0;
};

template <typename Char>
int scan(Source<Char> *source, const Char *format, va_list arguments, locale_t locale,
         number::Meaning meaning) {
  return Scanner<Char>(source, locale, meaning).run(format, arguments);
}

}  // namespace format
