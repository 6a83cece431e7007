// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// strfmon() and wcsfmon(), as one template.
#pragma once

#include <errno.h>
#include <limits.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>

#include "support/locale_data.h"

template <typename Char> class MoneyWriter {
 public:
  MoneyWriter(Char *out, size_t room, locale_t locale) : out_(out), room_(room), locale_(locale) {}

  // The length of the text, or -1 and errno.
  ssize_t run(const Char *format, va_list args) {
    for (; *format != 0; ++format) {
      if (*format != '%') {
        put(*format);
      } else if (*++format == '%') {
        put('%');
      } else {
        Spec spec;
        format = parse(format, &spec);
        if (format == nullptr)
          return fail(EINVAL);
        // Beyond POSIX: L says that the amount is a long double.
        long double amount = spec.is_long ? va_arg(args, long double) : va_arg(args, double);
        if (!write(amount, spec))
          return fail(EINVAL);
      }
    }
    if (length_ >= room_)
      return fail(E2BIG);
    out_[length_] = 0;
    return static_cast<ssize_t>(length_);
  }

 private:
  struct Spec {
    char fill = ' ';
    bool group = true;
    bool parentheses = false;
    bool symbol = true;
    bool left = false;
    bool international = false;
    bool is_long = false;
    int width = 0;
    int before = 0;  // Digits before the decimal point that room is kept for.
    int after = -1;  // Digits after it, or -1 for the locale's own.
  };

  // How the locale writes an amount of one sign.
  struct Style {
    const char *sign;
    bool symbol_first;
    int space;
    int sign_position;
  };

  static ssize_t fail(int error) {
    errno = error;
    return -1;
  }

  void put(Char c) {
    if (length_ < room_)
      out_[length_] = c;
    ++length_;
  }

  void fill(char c, int n) {
    for (; n > 0; --n)
      put(static_cast<Char>(c));
  }

  void text(const char *s, size_t n) {
    __mbstate_t state = {};
    while (n > 0) {
      uint32_t c = static_cast<unsigned char>(*s);
      size_t used = 1;
      if constexpr (sizeof(Char) > 1)
        used = decode(*locale_->charset, &c, s, n, &state);
      if (used >= locale_data::kIncomplete)
        return;
      put(static_cast<Char>(c));
      s += used;
      n -= used;
    }
  }
  void text(const char *s) { text(s, strlen(s)); }

  static bool number(const Char *&at, int *value) {
    const Char *start = at;
    for (*value = 0; *at >= '0' && *at <= '9'; ++at) {
      *value = *value * 10 + static_cast<int>(*at - '0');
      if (*value > 9999)
        return false;
    }
    return at != start;
  }

  static const Char *parse(const Char *at, Spec *spec) {
    for (;; ++at) {
      if (*at == '=' && at[1] != 0 && at[1] < 0x80)
        spec->fill = static_cast<char>(*++at);
      else if (*at == '^')
        spec->group = false;
      else if (*at == '(')
        spec->parentheses = true;
      else if (*at == '!')
        spec->symbol = false;
      else if (*at == '-')
        spec->left = true;
      else if (*at != '+')
        break;
    }
    if (*at >= '0' && *at <= '9' && !number(at, &spec->width))
      return nullptr;
    if (*at == '#' && !number(++at, &spec->before))
      return nullptr;
    if (*at == '.' && !number(++at, &spec->after))
      return nullptr;
    if (*at == 'L') {
      spec->is_long = true;
      ++at;
    }
    if (*at != 'n' && *at != 'i')
      return nullptr;
    spec->international = *at == 'i';
    return at;
  }

  Style style(bool negative, bool international) const {
    const lconv &c = locale_->numbers;
    char position, first, space;
    if (international) {
      position = negative ? c.int_n_sign_posn : c.int_p_sign_posn;
      first = negative ? c.int_n_cs_precedes : c.int_p_cs_precedes;
      space = negative ? c.int_n_sep_by_space : c.int_p_sep_by_space;
    } else {
      position = negative ? c.n_sign_posn : c.p_sign_posn;
      first = negative ? c.n_cs_precedes : c.p_cs_precedes;
      space = negative ? c.n_sep_by_space : c.p_sep_by_space;
    }
    Style style;
    // A locale without a sign for negative amounts would hide what they are.
    style.sign = !negative ? c.positive_sign : *c.negative_sign != '\0' ? c.negative_sign : "-";
    style.symbol_first = first != 0;
    style.space = space == CHAR_MAX ? 0 : space;
    style.sign_position = position == CHAR_MAX ? 1 : position;
    return style;
  }

  bool write(long double amount, const Spec &spec) {
    const bool negative = signbit(amount);
    const lconv &c = locale_->numbers;
    int after = spec.after;
    if (after < 0)
      after = spec.international ? c.int_frac_digits : c.frac_digits;
    if (after == CHAR_MAX)
      after = 2;
    char digits[512];
    int size = snprintf_l(digits, sizeof(digits), LC_C_LOCALE, "%.*Lf", after, fabsl(amount));
    if (size < 0 || static_cast<size_t>(size) >= sizeof(digits) || !isfinite(amount))
      return false;

    size_t start = length_;
    Style now = style(negative, spec.international);
    bool parentheses = spec.parentheses || now.sign_position == 0;
    char symbol[8] = {};
    if (spec.symbol && spec.international)
      memcpy(symbol, c.int_curr_symbol, strnlen(c.int_curr_symbol, 3));
    const char *currency = !spec.symbol ? "" : spec.international ? symbol : c.currency_symbol;
    compose(digits, now, parentheses, negative, currency, spec);
    return justify(start, spec);
  }

  void compose(const char *digits, const Style &now, bool parentheses, bool negative,
               const char *currency, const Spec &spec) {
    const char *sign = parentheses ? (negative ? "(" : spec.before > 0 ? " " : "") : now.sign;
    const bool with_symbol = *currency != '\0';
    const int position = parentheses ? 1 : now.sign_position;
    // Room for the other sign, so that a column of amounts lines up.
    if (spec.before > 0 && !parentheses && position != 2) {
      const Style other = style(!negative, spec.international);
      fill(' ', static_cast<int>(strlen(other.sign)) - static_cast<int>(strlen(sign)));
    }
    // The space that C calls 2 is between the sign and the symbol, or the amount if those aren't
    // beside each other. Without a sign it would stand at an end, but for one that separates the
    // symbol from the amount all the same.
    const bool apart = with_symbol && now.space == 2 && !parentheses;
    const bool sign_apart = apart && *sign != '\0';
    if (position == 1 || (now.symbol_first && position == 3)) {
      text(sign);
      if (sign_apart)
        put(' ');
    }
    if (with_symbol && now.symbol_first) {
      text(currency);
      if (position == 4) {
        if (apart)
          put(' ');
        text(sign);
      }
      if (now.space == 1)
        put(' ');
    } else if (now.symbol_first && position == 4) {
      text(sign);
    }
    amount(digits, spec);
    if (!now.symbol_first) {
      if (with_symbol && now.space == 1)
        put(' ');
      if (position == 3)
        text(sign);
      if (with_symbol) {
        if (apart && position == 3)
          put(' ');
        text(currency);
      }
    }
    if (position == 2 || (!now.symbol_first && position == 4)) {
      if (sign_apart)
        put(' ');
      text(sign);
    }
    if (parentheses && (negative || spec.before > 0))
      put(negative ? ')' : ' ');
  }

  // Whether a separator stands before the last n digits of a whole number.
  bool separates(int n) const {
    const char *sizes = locale_->numbers.mon_grouping;
    for (int size = 0; *sizes != '\0'; n -= size) {
      size = *sizes;
      if (size == CHAR_MAX || size <= 0 || n < size)
        return false;
      if (n == size)
        return true;
      if (sizes[1] != '\0')
        ++sizes;
    }
    return false;
  }

  void amount(const char *digits, const Spec &spec) {
    const lconv &c = locale_->numbers;
    int whole = static_cast<int>(strcspn(digits, "."));
    int columns = whole > spec.before ? whole : spec.before;
    for (int left = columns; left > 0; --left) {
      const bool digit = left <= whole;
      put(static_cast<Char>(digit ? digits[whole - left] : spec.fill));
      if (left > 1 && spec.group && separates(left - 1)) {
        if (left - 1 < whole && digit)
          text(c.mon_thousands_sep);
        else
          put(static_cast<Char>(spec.fill));
      }
    }
    if (digits[whole] == '.') {
      text(*c.mon_decimal_point != '\0' ? c.mon_decimal_point : c.decimal_point);
      text(digits + whole + 1);
    }
  }

  bool justify(size_t start, const Spec &spec) {
    size_t size = length_ - start;
    size_t missing = static_cast<size_t>(spec.width) > size ? spec.width - size : 0;
    fill(' ', static_cast<int>(missing));
    if (!spec.left && missing > 0 && length_ <= room_) {
      for (size_t i = size; i > 0; --i)
        out_[start + i - 1 + missing] = out_[start + i - 1];
      for (size_t i = 0; i < missing; ++i)
        out_[start + i] = ' ';
    }
    return true;
  }

  Char *out_;
  size_t room_;
  size_t length_ = 0;
  locale_t locale_;
};
