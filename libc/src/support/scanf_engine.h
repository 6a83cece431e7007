// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The body of scan(). Included by scanf_char.cc and scanf_wchar.cc, which make one function each.
#pragma once

#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/number_locale.h"
#include "support/number_parse.h"
#include "support/printf_spec.h"
#include "support/scanf_core.h"
#include "support/white_space.h"

extern "C" size_t wcrtomb_l(char *__restrict, wchar_t, __mbstate_t *__restrict, __locale_t);

namespace format {

// Text of any length: on the stack as long as it is short.
class Collector {
 public:
  ~Collector() {
    if (text_ != small_)
      free(text_);
  }
  bool add(char c) {
    if (size_ == capacity_) {
      auto *larger = static_cast<char *>(malloc(2 * capacity_));
      if (larger == nullptr)
        return false;
      memcpy(larger, text_, size_);
      if (text_ != small_)
        free(text_);
      text_ = larger;
      capacity_ *= 2;
    }
    text_[size_++] = c;
    return true;
  }
  const char *text() const { return text_; }

 private:
  char small_[128];
  char *text_ = small_;
  size_t size_ = 0;
  size_t capacity_ = sizeof(small_);
};

template <typename Char> class Scanner {
 public:
  Scanner(Source<Char> *source, locale_t locale, number::Meaning meaning)
      : source_(source), locale_(locale), meaning_(meaning) {}

  int run(const Char *format, va_list list) {
    va_list arguments;
    va_copy(arguments, list);
    const Outcome outcome = run(format, &arguments, list);
    va_end(arguments);
    return outcome == kInputFailure && completed_ == 0 ? EOF : assigned_;
  }

 private:
  enum Outcome { kSuccess, kMatchingFailure, kInputFailure };

  struct Conversion {
    bool suppress = false;
    bool allocate = false;
    Length length = kInt;
    int width = INT_MAX;
    void *target = nullptr;
  };

  // Characters of the input, counted for %n, and limited by a conversion's width.
  static constexpr long kEnd = Source<Char>::kEnd;
  long peek() {
    if (!peeked_) {
      next_ = source_->get(source_);
      peeked_ = true;
    }
    return next_;
  }
  void advance() {
    peeked_ = false;
    ++consumed_;
  }
  void settle() {
    if (peeked_ && next_ != kEnd)
      source_->give_back(source_, static_cast<Char>(next_));
    peeked_ = false;
  }
  bool is_space(long c) const { return is_white_space(static_cast<Char>(c), locale_); }
  void skip_space() {
    while (is_space(peek()))
      advance();
  }

  Outcome run(const Char *format, va_list *arguments, va_list list) {
    Outcome outcome = kSuccess;
    for (const Char *s = format; *s != 0 && outcome == kSuccess;) {
      if (is_space(static_cast<long>(*s))) {
        while (is_space(static_cast<long>(*s)))
          ++s;
        skip_space();
        continue;
      }
      if (*s != '%') {
        outcome = literal(*s++);
        continue;
      }
      ++s;
      if (*s == '%') {
        ++s;
        skip_space();
        outcome = literal('%');
        continue;
      }
      outcome = convert(s, arguments, list);
    }
    settle();
    return outcome;
  }

  Outcome literal(Char c) {
    const long wanted = sizeof(Char) == 1 ? static_cast<unsigned char>(c) : static_cast<long>(c);
    if (peek() == kEnd)
      return kInputFailure;
    if (peek() != wanted)
      return kMatchingFailure;
    advance();
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
      store(c, static_cast<intmax_t>(consumed_));
      return kSuccess;
    }
    if (conversion != 'c' && conversion != '[')
      skip_space();
    if (peek() == kEnd)
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
      return integer(c, 10, conversion == 'd');
    case 'i':
      return integer(c, 0, true);
    case 'o':
      return integer(c, 8, false);
    case 'x':
    case 'X':
      return integer(c, 16, false);
    case 'b':
      return integer(c, 2, false);
    case 'p':
      c.length = kSize;
      return integer(c, 16, false);
    case 'a':
    case 'A':
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
      return floating(c);
    case 'c': {
      if (c.width == INT_MAX)
        c.width = 1;
      const int width = c.width;
      return text(c, [](long) { return true; }, false, width);
    }
    case 's':
      return text(c, [this](long x) { return !is_space(x); }, true, 1);
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
      return text(c, [=](long x) { return is_member(begin, end, x) != negated; }, true, 1);
    }
    }
    return kMatchingFailure;
  }

  static bool is_member(const Char *begin, const Char *end, long x) {
    auto value = [](Char c) -> long {
      return sizeof(Char) == 1 ? static_cast<unsigned char>(c) : static_cast<long>(c);
    };
    for (const Char *p = begin; p != end; ++p) {
      if (p + 2 < end && p[1] == '-') {
        if (x >= value(p[0]) && x <= value(p[2]))
          return true;
        p += 2;
      } else if (x == value(*p)) {
        return true;
      }
    }
    return false;
  }

  void store(const Conversion &c, intmax_t value) {
    if (c.target == nullptr)
      return;
    switch (c.length) {
    case kChar:
      *static_cast<signed char *>(c.target) = static_cast<signed char>(value);
      break;
    case kShort:
      *static_cast<short *>(c.target) = static_cast<short>(value);
      break;
    case kLong:
      *static_cast<long *>(c.target) = static_cast<long>(value);
      break;
    case kLongLong:
    case kLongDouble:
    case kMax:
      *static_cast<long long *>(c.target) = static_cast<long long>(value);
      break;
    case kSize:
    case kDiff:
      *static_cast<ptrdiff_t *>(c.target) = static_cast<ptrdiff_t>(value);
      break;
    default:
      *static_cast<int *>(c.target) = static_cast<int>(value);
    }
  }

  // The longest prefix of the input that could become a number; if it isn't one, that is a failure,
  // as just one character can be given back.
  Outcome integer(Conversion &c, unsigned base, bool is_signed) {
    int left = c.width;
    const bool negative = peek() == '-';
    if (peek() == '-' || peek() == '+') {
      advance();
      --left;
    }
    bool any = false;
    if ((base == 0 || base == 2 || base == 16) && left > 0 && peek() == '0') {
      advance();
      --left;
      any = true;
      // %b is C23's, so 0b is a prefix for it. For %i it is one only in programs of C23.
      const long letter = left > 0 ? peek() | 0x20 : kEnd;
      const bool binary =
          letter == 'b' && (base == 2 || (base == 0 && meaning_ == number::Meaning::kC23));
      if (binary || (letter == 'x' && base != 2)) {
        advance();
        --left;
        any = false;
        base = binary ? 2 : 16;
      } else if (base == 0) {
        base = 8;
      }
    } else if (base == 0) {
      base = 10;
    }
    uintmax_t value = 0;
    bool overflow = false;
    for (; left > 0; --left) {
      const long x = peek();
      const auto digit = static_cast<unsigned>(x < 0 ? 99 : number::digit_value(x));
      if (digit >= base)
        break;
      overflow |= __builtin_mul_overflow(value, uintmax_t{base}, &value);
      overflow |= __builtin_add_overflow(value, uintmax_t{digit}, &value);
      any = true;
      advance();
    }
    if (!any)
      return peek() == kEnd && left == c.width ? kInputFailure : kMatchingFailure;
    const uintmax_t limit = static_cast<uintmax_t>(INTMAX_MAX) + negative;
    if (is_signed && (overflow || value > limit))
      value = limit;
    if (negative)
      value = 0 - value;
    // As strtoumax() does, with either sign.
    if (!is_signed && overflow)
      value = UINTMAX_MAX;
    store(c, static_cast<intmax_t>(value));
    return kSuccess;
  }

  Outcome floating(const Conversion &c) {
    Collector collected;
    Radix radix(locale_);
    int left = c.width;
    bool memory = true;
    auto take = [&](char x) {
      memory &= collected.add(x);
      advance();
      --left;
    };
    // The next character in lower case, or something that matches nothing.
    auto next = [&]() -> long {
      const long x = left > 0 ? peek() : kEnd;
      return x >= 'A' && x <= 'Z' ? x | 0x20 : x;
    };
    auto word = [&](const char *w) {
      for (; *w != '\0'; ++w) {
        if (next() != *w)
          return false;
        take(*w);
      }
      return true;
    };
    if (next() == '-' || next() == '+')
      take(static_cast<char>(next()));
    if (next() == 'i') {
      if (!word("inf") || (next() == 'i' && !word("inity")))
        return kMatchingFailure;
    } else if (next() == 'n') {
      if (!word("nan"))
        return kMatchingFailure;
      if (next() == '(') {
        take('(');
        while (next() != kEnd && (number::digit_value(next()) < 36 || next() == '_'))
          take(static_cast<char>(next()));
        if (next() != ')')
          return kMatchingFailure;
        take(')');
      }
    } else {
      int base = 10;
      bool any = false, point = false;
      if (next() == '0') {
        take('0');
        any = true;
        if (next() == 'x') {
          take('x');
          base = 16;
          any = false;
        }
      }
      for (;;) {
        const long x = next();
        if (x != kEnd && number::digit_value(x) < base) {
          any = true;
          take(static_cast<char>(x));
        } else if (!point && left > 0 && radix.is(peek())) {
          // Collected as the C locale has it.
          point = true;
          take('.');
          for (size_t i = 1; i < radix.length; ++i) {
            if (left <= 0 || peek() != radix.at(i))
              return kMatchingFailure;
            advance();
            --left;
          }
        } else {
          break;
        }
      }
      if (!any)
        return kMatchingFailure;
      if (next() == (base == 10 ? 'e' : 'p')) {
        take(base == 10 ? 'e' : 'p');
        if (next() == '-' || next() == '+')
          take(static_cast<char>(next()));
        if (next() < '0' || next() > '9')
          return kMatchingFailure;
        while (next() >= '0' && next() <= '9')
          take(static_cast<char>(next()));
      }
    }
    if (!memory || !collected.add('\0')) {
      errno = ENOMEM;
      return kInputFailure;
    }
    if (c.target == nullptr)
      return kSuccess;
    if (c.length == kLongDouble)
      *static_cast<long double *>(c.target) = strtold_l(collected.text(), nullptr, LC_C_LOCALE);
    else if (c.length == kLong)
      *static_cast<double *>(c.target) = strtod_l(collected.text(), nullptr, LC_C_LOCALE);
    else
      *static_cast<float *>(c.target) = strtof_l(collected.text(), nullptr, LC_C_LOCALE);
    return kSuccess;
  }

  struct Radix : number::Radix<Char> {
    explicit Radix(locale_t locale) : number::Radix<Char>(locale) {}
    long at(size_t i) const {
      return sizeof(Char) == 1 ? static_cast<unsigned char>(this->text[i])
                               : static_cast<long>(this->text[i]);
    }
    bool is(long c) const { return c == at(0); }
  };

  // Where %c, %s and %[ put what they match: the caller's memory, or a block that grows.
  template <typename Out> class Target {
   public:
    Target(const Conversion &c) : allocate_(c.allocate && !c.suppress) {
      if (allocate_)
        result_ = static_cast<Out **>(c.target);
      else
        out_ = static_cast<Out *>(c.target);
    }
    ~Target() {
      if (allocate_ && !done_)
        free(out_);
    }
    bool add(Out c) {
      if (allocate_ && size_ == capacity_) {
        const size_t capacity = capacity_ == 0 ? 32 : 2 * capacity_;
        auto *larger = static_cast<Out *>(reallocarray(out_, capacity, sizeof(Out)));
        if (larger == nullptr)
          return false;
        out_ = larger;
        capacity_ = capacity;
      }
      if (out_ != nullptr)
        out_[size_++] = c;
      return true;
    }
    void finish() {
      done_ = true;
      if (allocate_)
        *result_ = out_;
    }

   private:
    bool allocate_;
    bool done_ = false;
    Out *out_ = nullptr;
    Out **result_ = nullptr;
    size_t size_ = 0;
    size_t capacity_ = 0;
  };

  template <typename Matches>
  Outcome text(const Conversion &c, const Matches &matches, bool terminate, int minimum) {
    return c.length == kLong ? text<wchar_t>(c, matches, terminate, minimum)
                             : text<char>(c, matches, terminate, minimum);
  }

  template <typename Out, typename Matches>
  Outcome text(const Conversion &c, const Matches &matches, bool terminate, int minimum) {
    Target<Out> target(c);
    __mbstate_t state = {};
    bool partial = false;
    int count = 0;
    auto add = [&](Out x) { return target.add(x); };
    for (; count < c.width && peek() != kEnd && matches(peek()); ++count) {
      const long x = peek();
      bool stored = true;
      if constexpr (sizeof(Out) == sizeof(Char)) {
        stored = add(static_cast<Out>(x));
      } else if constexpr (sizeof(Out) == 1) {
        char bytes[16];
        const size_t n = wcrtomb_l(bytes, static_cast<wchar_t>(x), &state, locale_);
        if (n == static_cast<size_t>(-1))
          return kInputFailure;
        for (size_t i = 0; i < n; ++i)
          stored = stored && add(bytes[i]);
      } else {
        const char byte = static_cast<char>(x);
        wchar_t wide;
        const size_t n = mbrtowc_l(&wide, &byte, 1, &state, locale_);
        if (n == static_cast<size_t>(-1))
          return kInputFailure;
        partial = n == static_cast<size_t>(-2);
        if (!partial)
          stored = add(wide);
      }
      if (!stored) {
        errno = ENOMEM;
        return kInputFailure;
      }
      advance();
    }
    if (partial) {
      errno = EILSEQ;
      return kInputFailure;
    }
    if (count < minimum)
      return peek() == kEnd ? kInputFailure : kMatchingFailure;
    if (terminate && !add(0)) {
      errno = ENOMEM;
      return kInputFailure;
    }
    target.finish();
    return kSuccess;
  }

  Source<Char> *source_;
  locale_t locale_;
  number::Meaning meaning_;
  long next_ = 0;
  bool peeked_ = false;
  size_t consumed_ = 0;
  int completed_ = 0;
  int assigned_ = 0;
};

template <typename Char>
int scan(Source<Char> *source, const Char *format, va_list arguments, locale_t locale,
         number::Meaning meaning) {
  return Scanner<Char>(source, locale, meaning).run(format, arguments);
}

}  // namespace format
