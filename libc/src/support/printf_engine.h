// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The body of print(). Included by printf_char.cc and printf_wchar.cc, which make one function
// each.
#pragma once

#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <string.h>

#include "support/number_float.h"
#include "support/printf_core.h"
#include "support/printf_float.h"
#include "support/printf_integer.h"
#include "support/printf_output.h"
#include "support/printf_spec.h"
#include "support/printf_text.h"

namespace format {

template <typename Char> class Printer {
 public:
  Printer(Sink<Char> *sink, locale_t locale) : out_(sink, locale) {}

  int run(const Char *format, va_list list) {
    Arguments arguments(list);
    Value table[Arguments::kMaximum];
    for (const Char *s = format;;) {
      const Char *start = s;
      while (*s != 0 && *s != '%')
        ++s;
      if (s != start && !out_.text(start, static_cast<size_t>(s - start)))
        return -1;
      if (*s == 0)
        break;
      ++s;
      Spec spec;
      if (!read_spec(s, &spec))
        return invalid();
      if (spec.conversion == '%') {
        static constexpr Char percent = '%';
        if (!out_.text(&percent, 1))
          return -1;
        continue;
      }
      if (spec.numbers() && !arguments.numbered() && !arguments.number(format, table))
        return invalid();
      if (arguments.numbered() && spec.value_argument == 0 && spec.conversion != 'm')
        return invalid();
      if (!convert(spec, arguments))
        return -1;
    }
    if (out_.total() > INT_MAX) {
      errno = EOVERFLOW;
      return -1;
    }
    return static_cast<int>(out_.total());
  }

 private:
  int invalid() {
    errno = EINVAL;
    return -1;
  }

  bool convert(Spec &spec, Arguments &arguments) {
    if (spec.width_argument != -1) {
      const auto width = static_cast<int>(arguments.get(spec.width_argument, 'd', kInt).integer);
      spec.left |= width < 0;
      // The magnitude of INT_MIN isn't an int.
      spec.too_large |= width == INT_MIN;
      spec.width = width >= 0 ? width : width == INT_MIN ? INT_MAX : -width;
    }
    if (spec.too_large) {
      errno = EOVERFLOW;
      return false;
    }
    if (spec.precision_argument != -1)
      spec.precision = static_cast<int>(arguments.get(spec.precision_argument, 'd', kInt).integer);
    if (spec.conversion == 'm') {
      spec.length = kInt;
      return print_narrow(out_, spec, strerror_l(errno, out_.locale()));
    }
    const Value value = arguments.get(spec.value_argument, spec.conversion, spec.length);
    switch (spec.conversion) {
    case 'd':
    case 'i': {
      const bool negative = static_cast<intmax_t>(value.integer) < 0;
      const char *prefix = negative ? "-" : spec.plus ? "+" : spec.space ? " " : "";
      return print_integer(out_, spec, negative ? 0 - value.integer : value.integer, 10, prefix);
    }
    case 'u':
      return print_integer(out_, spec, value.integer, 10, "");
    case 'o':
      return print_integer(out_, spec, value.integer, 8, "");
    case 'x':
      return print_integer(out_, spec, value.integer, 16,
                           spec.alternate && value.integer != 0 ? "0x" : "");
    case 'X':
      return print_integer(out_, spec, value.integer, 16,
                           spec.alternate && value.integer != 0 ? "0X" : "");
    case 'b':
      return print_integer(out_, spec, value.integer, 2,
                           spec.alternate && value.integer != 0 ? "0b" : "");
    case 'B':
      return print_integer(out_, spec, value.integer, 2,
                           spec.alternate && value.integer != 0 ? "0B" : "");
    case 'p':
      return print_integer(out_, spec, reinterpret_cast<uintptr_t>(value.pointer), 16, "0x");
    case 'a':
    case 'A':
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
      return print_floating(out_, spec,
                            spec.length == kLongDouble ? number::decompose(value.long_floating)
                                                       : number::decompose(value.floating));
    case 'c':
      return print_character(out_, spec, value);
    case 's':
      if (spec.length == kLong)
        return print_wide(out_, spec, static_cast<const wchar_t *>(value.pointer));
      return print_narrow(out_, spec, static_cast<const char *>(value.pointer));
    case 'n':
      store(spec.length, value.pointer, static_cast<intmax_t>(out_.total()));
      return true;
    }
    errno = EINVAL;
    return false;
  }

  Output<Char> out_;
};

template <typename Char>
int print(Sink<Char> *sink, const Char *format, va_list arguments, locale_t locale) {
  return Printer<Char>(sink, locale).run(format, arguments);
}

}  // namespace format
