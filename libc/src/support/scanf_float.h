// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The conversions of floating-point numbers.
#pragma once

#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "support/number_locale.h"
#include "support/number_parse.h"
#include "support/scanf_input.h"

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

// A locale's radix character, as the input has it.
template <typename Char> struct InputRadix : number::Radix<Char> {
  explicit InputRadix(locale_t locale) : number::Radix<Char>(locale) {}
  long at(size_t i) const { return value_of(this->text[i]); }
  bool is(long c) const { return c == at(0); }
};

template <typename Char> Outcome scan_floating(Input<Char> &in, const Conversion &c) {
  Collector collected;
  InputRadix<Char> radix(in.locale());
  int left = c.width;
  bool memory = true;
  auto take = [&](char x) {
    memory &= collected.add(x);
    in.advance();
    --left;
  };
  // The next character in lower case, or something that matches nothing.
  auto next = [&]() -> long {
    const long x = left > 0 ? in.peek() : Input<Char>::kEnd;
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
      while (next() != Input<Char>::kEnd && (number::digit_value(next()) < 36 || next() == '_'))
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
      if (x != Input<Char>::kEnd && number::digit_value(x) < base) {
        any = true;
        take(static_cast<char>(x));
      } else if (!point && left > 0 && radix.is(in.peek())) {
        // Collected as the C locale has it.
        point = true;
        take('.');
        for (size_t i = 1; i < radix.length; ++i) {
          if (left <= 0 || in.peek() != radix.at(i))
            return kMatchingFailure;
          in.advance();
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

}  // namespace format
