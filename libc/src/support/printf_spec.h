// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A conversion specification, and the arguments that specifications ask for.
#pragma once

#include <limits.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

namespace format {

enum Length : unsigned char {
  kInt,
  kChar,
  kShort,
  kLong,
  kLongLong,
  kMax,
  kSize,
  kDiff,
  kLongDouble
};

// Puts a value where an argument of this length points to, if it does: what %n and integers of
// scanf() give.
[[gnu::noinline]] inline void store(Length length, void *target, intmax_t value) {
  if (target == nullptr)
    return;
  switch (length) {
  case kChar:
    *static_cast<signed char *>(target) = static_cast<signed char>(value);
    break;
  case kShort:
    *static_cast<short *>(target) = static_cast<short>(value);
    break;
  case kLong:
    *static_cast<long *>(target) = static_cast<long>(value);
    break;
  case kLongLong:
  case kLongDouble:
  case kMax:
    *static_cast<long long *>(target) = static_cast<long long>(value);
    break;
  case kSize:
  case kDiff:
    *static_cast<ptrdiff_t *>(target) = static_cast<ptrdiff_t>(value);
    break;
  default:
    *static_cast<int *>(target) = static_cast<int>(value);
  }
}

struct Spec {
  bool left = false;
  bool plus = false;
  bool space = false;
  bool alternate = false;
  bool zero = false;
  bool grouping = false;
  bool too_large = false;  // A width or a precision isn't an int.
  Length length = kInt;
  char conversion = 0;
  int width = 0;
  int precision = -1;
  // Numbers of the arguments that hold width, precision and value: zero is "the next", -1 is none.
  int width_argument = -1;
  int precision_argument = -1;
  int value_argument = 0;

  // Whether it says which arguments it means.
  bool numbers() const {
    return value_argument > 0 || width_argument > 0 || precision_argument > 0;
  }
};

// Reads a number; INT_MAX where it is greater, of which *too_large tells.
template <typename Char> int read_number(const Char *&s, bool *too_large = nullptr) {
  int value = 0;
  for (; *s >= '0' && *s <= '9'; ++s) {
    const int digit = static_cast<int>(*s - '0');
    const bool fits = value <= (INT_MAX - digit) / 10;
    value = fits ? value * 10 + digit : INT_MAX;
    if (!fits && too_large != nullptr)
      *too_large = true;
  }
  return value;
}

// "*" or "*3$" behind which s is moved: the number of the argument.
template <typename Char> int read_star(const Char *&s) {
  ++s;
  const Char *p = s;
  const int number = read_number(p);
  if (p == s || *p != '$')
    return 0;
  s = p + 1;
  return number;
}

// Flags, width and precision, and the number of the argument.
template <typename Char>
[[gnu::always_inline]] inline void read_format(const Char *&s, Spec *spec) {
  if (*s >= '1' && *s <= '9') {
    const Char *p = s;
    const int number = read_number(p);
    if (*p == '$') {
      spec->value_argument = number;
      s = p + 1;
    }
  }
  for (;; ++s) {
    if (*s == '-')
      spec->left = true;
    else if (*s == '+')
      spec->plus = true;
    else if (*s == ' ')
      spec->space = true;
    else if (*s == '#')
      spec->alternate = true;
    else if (*s == '0')
      spec->zero = true;
    else if (*s == '\'')
      spec->grouping = true;
    else
      break;
  }
  if (*s == '*')
    spec->width_argument = read_star(s);
  else
    spec->width = read_number(s, &spec->too_large);
  if (*s == '.') {
    ++s;
    if (*s == '*')
      spec->precision_argument = read_star(s);
    else
      spec->precision = read_number(s, &spec->too_large);
  }
}

// s is behind the percent sign and moves behind the conversion. False if it isn't complete.
template <typename Char> bool read_spec(const Char *&s, Spec *spec) {
  // Letters come behind all of this, and mostly there is nothing but a letter.
  if (*s < 'A')
    read_format(s, spec);
  switch (*s) {
  case 'h':
    spec->length = *++s == 'h' ? (++s, kChar) : kShort;
    break;
  case 'l':
    spec->length = *++s == 'l' ? (++s, kLongLong) : kLong;
    break;
  case 'q':
    spec->length = kLongLong;
    ++s;
    break;
  case 'j':
    spec->length = kMax;
    ++s;
    break;
  case 'z':
    spec->length = kSize;
    ++s;
    break;
  case 't':
    spec->length = kDiff;
    ++s;
    break;
  case 'L':
    spec->length = kLongDouble;
    ++s;
    break;
  }
  // The old names of %lc and %ls.
  spec->conversion = static_cast<char>(*s);
  if (*s == 'C' || *s == 'S') {
    spec->length = kLong;
    spec->conversion = *s == 'C' ? 'c' : 's';
  }
  if (*s == 0 || static_cast<Char>(static_cast<unsigned char>(*s)) != *s)
    return false;
  ++s;
  return true;
}

union Value {
  uintmax_t integer;
  double floating;
  long double long_floating;
  void *pointer;
};

inline bool is_signed(char conversion) { return conversion == 'd' || conversion == 'i'; }
inline bool is_floating(char c) {
  c |= 0x20;
  return c == 'a' || c == 'e' || c == 'f' || c == 'g';
}
inline bool is_pointer(char c) { return c == 's' || c == 'p' || c == 'n'; }

// Takes an argument of the type that the specification asks for. Integers are extended as the
// conversion wants them.
inline Value take(va_list *list, char conversion, Length length) {
  Value value;
  if (is_floating(conversion)) {
    if (length == kLongDouble)
      value.long_floating = va_arg(*list, long double);
    else
      value.floating = va_arg(*list, double);
    return value;
  }
  if (is_pointer(conversion)) {
    value.pointer = va_arg(*list, void *);
    return value;
  }
  intmax_t number;
  switch (length) {
  case kLong:
    number = va_arg(*list, long);
    break;
  case kLongLong:
  case kLongDouble:
    number = va_arg(*list, long long);
    break;
  case kMax:
    number = va_arg(*list, intmax_t);
    break;
  case kSize:
  case kDiff:
    number = va_arg(*list, ptrdiff_t);
    break;
  default:
    number = va_arg(*list, int);
  }
  if (is_signed(conversion)) {
    if (length == kChar)
      number = static_cast<signed char>(number);
    else if (length == kShort)
      number = static_cast<short>(number);
    value.integer = static_cast<uintmax_t>(number);
    return value;
  }
  switch (length) {
  case kChar:
    value.integer = static_cast<unsigned char>(number);
    break;
  case kShort:
    value.integer = static_cast<unsigned short>(number);
    break;
  case kInt:
    value.integer = static_cast<unsigned int>(number);
    break;
  case kLong:
    value.integer = static_cast<unsigned long>(number);
    break;
  case kSize:
  case kDiff:
    value.integer = static_cast<size_t>(number);
    break;
  default:
    value.integer = static_cast<uintmax_t>(number);
  }
  return value;
}

// The arguments of a format: in order, or, where the format numbers them, from a table.
class Arguments {
 public:
  static constexpr int kMaximum = 64;

  explicit Arguments(va_list list) { va_copy(list_, list); }
  ~Arguments() { va_end(list_); }

  // Fills the table for a format that numbers its arguments. False if it doesn't say the type of
  // each, or says of one that it is a pointer and that it isn't, or there are too many.
  template <typename Char> bool number(const Char *format, Value *table) {
    struct Type {
      char conversion;
      Length length;
    } types[kMaximum] = {};
    int count = 0;
    auto note = [&](int n, char conversion, Length length) {
      if (n < 1 || n > kMaximum)
        return false;
      Type &type = types[n - 1];
      if (type.conversion != 0 && is_pointer(type.conversion) != is_pointer(conversion))
        return false;
      type = {conversion, length};
      count = n > count ? n : count;
      return true;
    };
    for (const Char *s = format; *s != 0;) {
      if (*s++ != '%')
        continue;
      Spec spec;
      if (!read_spec(s, &spec))
        return false;
      if (spec.conversion == '%')
        continue;
      if ((spec.width_argument != -1 && !note(spec.width_argument, 'd', kInt)) ||
          (spec.precision_argument != -1 && !note(spec.precision_argument, 'd', kInt)) ||
          (spec.conversion != 'm' && !note(spec.value_argument, spec.conversion, spec.length)))
        return false;
    }
    for (int i = 0; i < count; ++i) {
      if (types[i].conversion == 0)
        return false;
      table[i] = take(&list_, types[i].conversion, types[i].length);
    }
    table_ = table;
    return true;
  }

  bool numbered() const { return table_ != nullptr; }

  Value get(int n, char conversion, Length length) {
    return table_ != nullptr ? table_[n - 1] : take(&list_, conversion, length);
  }

 private:
  va_list list_;
  Value *table_ = nullptr;
};

}  // namespace format
