// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The conversions of floating-point numbers.
#pragma once

#include <limits.h>
#include <stddef.h>
#include <string.h>

#include "support/number_digits.h"
#include "support/number_locale.h"
#include "support/printf_grouping.h"
#include "support/printf_output.h"
#include "support/printf_spec.h"

namespace format {

// Writes an exponent of at least so many digits, and returns how many characters that are.
[[gnu::noinline]] inline size_t write_exponent(char *s, char letter, int exponent, int minimum) {
  char digits[6];
  int n = 0;
  auto magnitude = static_cast<unsigned>(exponent < 0 ? -exponent : exponent);
  for (; magnitude != 0 || n < minimum; magnitude /= 10)
    digits[n++] = static_cast<char>('0' + magnitude % 10);
  size_t length = 0;
  s[length++] = letter;
  s[length++] = exponent < 0 ? '-' : '+';
  while (n > 0)
    s[length++] = digits[--n];
  return length;
}

template <typename Char>
[[gnu::noinline]] bool print_hexadecimal(Output<Char> &out, const Spec &spec,
                                         const number::Decomposed &parts, const char *sign) {
  using number::Wide;
  const bool upper = spec.conversion < 'a';
  Wide mantissa = parts.mantissa;
  int exponent = 0;
  // One bit before the point, as many digits of four behind it as the type has.
  constexpr int kDigits = 28;
  if (mantissa != 0) {
    const int zeros = number::count_leading_zeros(mantissa);
    exponent = parts.exponent + 127 - zeros;
    mantissa = mantissa << zeros >> (127 - 4 * kDigits);
  }
  int digits = spec.precision;
  if (digits < 0) {
    const int mantissa_bits = spec.length == kLongDouble
                                  ? number::FormatOf<long double>::value.mantissa_bits
                                  : number::FormatOf<double>::value.mantissa_bits;
    digits = (mantissa_bits - 1 + 3) / 4;
    while (digits > 0 && (mantissa >> (4 * (kDigits - digits)) & 15) == 0)
      --digits;
  } else if (digits < kDigits) {
    const Wide unit = static_cast<Wide>(1) << (4 * (kDigits - digits));
    const Wide rest = mantissa & (unit - 1), half = unit >> 1;
    mantissa -= rest;
    const number::Rounding mode = number::current_rounding();
    const bool up = mode == number::kToNearest
                        ? rest > half || (rest == half && (mantissa & unit) != 0)
                        : rest != 0 && number::rounds_away(mode, parts.negative);
    if (up)
      mantissa += unit;
  }
  char text[kDigits + 1];
  const char *symbols = upper ? "0123456789ABCDEF" : "0123456789abcdef";
  for (int i = 0; i <= kDigits; ++i)
    text[i] = symbols[static_cast<unsigned>(mantissa >> (4 * (kDigits - i)) & 15)];
  char tail[8];
  const size_t tail_length = write_exponent(tail, upper ? 'P' : 'p', exponent, 1);
  number::Radix<Char> radix(out.locale());
  const size_t radix_length = digits > 0 || spec.alternate ? radix.length : 0;
  const size_t sign_length = strlen(sign);
  const size_t length = sign_length + 3 + radix_length + static_cast<size_t>(digits) + tail_length;
  size_t pad = padding(spec, length);
  const size_t zeros = spec.zero && !spec.left ? pad : 0;
  pad -= zeros;
  const size_t exact = static_cast<size_t>(digits < kDigits ? digits : kDigits);
  return (spec.left || out.fill(' ', pad)) && out.ascii(sign, sign_length) &&
         out.ascii(upper ? "0X" : "0x", 2) && out.fill('0', zeros) && out.ascii(text, 1) &&
         out.text(radix.text, radix_length) && out.ascii(text + 1, exact) &&
         out.fill('0', static_cast<size_t>(digits) - exact) && out.ascii(tail, tail_length) &&
         (!spec.left || out.fill(' ', pad));
}

// Writes the digits in the style of %e, %f or %g.
template <typename Char>
[[gnu::noinline]] bool print_digits(Output<Char> &out, const Spec &spec,
                                    const number::Digits &digits, const char *sign) {
  const bool upper = spec.conversion < 'a';
  char style = static_cast<char>(spec.conversion | 0x20);
  int count = digits.count;
  // The power of ten of the first digit.
  const int exponent = count == 0 ? 0 : digits.exponent - 1;
  int behind = spec.precision;  // Digits behind the point.
  if (style == 'g') {
    const bool scientific = exponent < -4 || exponent >= spec.precision;
    style = scientific ? 'e' : 'f';
    // Zeros before the first digit come on top of the precision, which may be the greatest int.
    behind = spec.precision - 1;
    if (!scientific)
      behind = exponent < 0 && behind > INT_MAX + exponent ? INT_MAX : behind - exponent;
    if (!spec.alternate) {
      // Zeros at the end go.
      while (count > 0 && digits.text[count - 1] == '0')
        --count;
      const int needed = count == 0 ? 0 : scientific ? count - 1 : count - 1 - exponent;
      behind = needed < 0 ? 0 : needed < behind ? needed : behind;
    }
  }
  number::Radix<Char> radix(out.locale());
  const size_t radix_length = behind > 0 || spec.alternate ? radix.length : 0;
  const size_t sign_length = strlen(sign);
  char tail[8];
  const size_t tail_length =
      style == 'e' ? write_exponent(tail, upper ? 'E' : 'e', exponent, 2) : 0;
  const auto before = static_cast<size_t>(style == 'e' || exponent < 0 ? 1 : exponent + 1);
  const Grouping<Char> groups(spec.grouping && style == 'f' ? out.locale() : nullptr, before);
  const size_t length = sign_length + before + groups.extra() + radix_length +
                        static_cast<size_t>(behind) + tail_length;
  size_t pad = padding(spec, length);
  const size_t zeros = spec.zero && !spec.left ? pad : 0;
  pad -= zeros;
  if (!(spec.left || out.fill(' ', pad)) || !out.ascii(sign, sign_length) || !out.fill('0', zeros))
    return false;
  // `at` runs through the digits; before the first and behind the last there are zeros.
  int at = style == 'f' && exponent < 0 ? exponent : 0;
  if (count == 0)
    at = 0;
  auto run = [&](size_t n) {
    while (n > 0) {
      size_t piece;
      if (at < 0 || at >= count) {
        piece = at < 0 && static_cast<size_t>(-at) < n ? static_cast<size_t>(-at) : n;
        if (!out.fill('0', piece))
          return false;
      } else {
        piece = static_cast<size_t>(count - at) < n ? static_cast<size_t>(count - at) : n;
        if (!out.ascii(digits.text + at, piece))
          return false;
      }
      if (at < count)
        at += static_cast<int>(piece);
      n -= piece;
    }
    return true;
  };
  if (groups.extra() != 0) {
    for (size_t left = before; left > 0; --left)
      if ((groups.separates(left) && !groups.separate(out)) || !run(1))
        return false;
  } else if (!run(before)) {
    return false;
  }
  return out.text(radix.text, radix_length) && run(static_cast<size_t>(behind)) &&
         out.ascii(tail, tail_length) && (!spec.left || out.fill(' ', pad));
}

// Exact digits need a lot of the stack, so they have a frame of their own.
template <typename T, typename Char>
[[gnu::noinline]] bool print_exactly(Output<Char> &out, const Spec &spec,
                                     const number::Decomposed &parts, const char *sign,
                                     number::Limit limit, int wanted, number::Rounding mode) {
  number::Scratch<T> scratch;
  number::Digits digits = {scratch.text, 0, 0};
  number::exact_digits(parts.mantissa, parts.exponent, limit, wanted, mode, parts.negative,
                       scratch.words, &digits);
  return print_digits(out, spec, digits, sign);
}

template <typename Char>
bool print_decimal(Output<Char> &out, Spec &spec, const number::Decomposed &parts,
                   const char *sign) {
  const char style = static_cast<char>(spec.conversion | 0x20);
  if (spec.precision < 0)
    spec.precision = 6;
  if (style == 'g' && spec.precision == 0)
    spec.precision = 1;
  const auto limit = style == 'f' ? number::Limit::kFraction : number::Limit::kSignificant;
  const int wanted = style == 'e' && spec.precision < INT_MAX ? spec.precision + 1 : spec.precision;
  char few[20];
  number::Digits digits = {few, 0, 0};
  const number::Rounding mode = number::current_rounding();
  if (parts.mantissa == 0 ||
      (mode == number::kToNearest &&
       number::fast_digits(parts.mantissa, parts.exponent, limit, wanted, &digits)))
    return print_digits(out, spec, digits, sign);
  // No number has more digits than this.
  constexpr int kEnough = 20000;
  const int enough = wanted < kEnough ? wanted : kEnough;
  return spec.length == kLongDouble
             ? print_exactly<long double>(out, spec, parts, sign, limit, enough, mode)
             : print_exactly<double>(out, spec, parts, sign, limit, enough, mode);
}

template <typename Char>
bool print_floating(Output<Char> &out, Spec &spec, const number::Decomposed &parts) {
  const bool upper = spec.conversion < 'a';
  const char sign[2] = {parts.negative ? '-' : spec.plus ? '+' : spec.space ? ' ' : '\0', '\0'};
  const size_t sign_length = sign[0] != '\0' ? 1 : 0;
  if (parts.kind != number::Kind::kFinite) {
    const char *name =
        parts.kind == number::Kind::kNan ? (upper ? "NAN" : "nan") : (upper ? "INF" : "inf");
    return out.padded(spec, sign_length + 3,
                      [&] { return out.ascii(sign, sign_length) && out.ascii(name, 3); });
  }
  if ((spec.conversion | 0x20) == 'a')
    return print_hexadecimal(out, spec, parts, sign);
  return print_decimal(out, spec, parts, sign);
}

}  // namespace format
