// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The body of print(). Included by printf_char.cc and printf_wchar.cc, which make one function
// each.
#pragma once

#include <errno.h>
#include <string.h>

#include "support/number_digits.h"
#include "support/number_locale.h"
#include "support/printf_core.h"
#include "support/printf_spec.h"

extern "C" size_t wcrtomb_l(char *__restrict, wchar_t, __mbstate_t *__restrict, __locale_t);

namespace format {

template <typename Char> class Printer {
 public:
  Printer(Sink<Char> *sink, locale_t locale) : sink_(sink), locale_(locale) {}

  int run(const Char *format, va_list list) {
    Arguments arguments(list);
    Value table[Arguments::kMaximum];
    for (const Char *s = format;;) {
      const Char *start = s;
      while (*s != 0 && *s != '%')
        ++s;
      if (s != start && !text(start, static_cast<size_t>(s - start)))
        return -1;
      if (*s == 0)
        break;
      ++s;
      Spec spec;
      if (!read_spec(s, &spec))
        return invalid();
      if (spec.conversion == '%') {
        static constexpr Char percent = '%';
        if (!text(&percent, 1))
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
    if (total_ > INT_MAX) {
      errno = EOVERFLOW;
      return -1;
    }
    return static_cast<int>(total_);
  }

 private:
  int invalid() {
    errno = EINVAL;
    return -1;
  }

  [[gnu::noinline]] bool text(const Char *s, size_t n) {
    total_ += n;
    return sink_->write(s, n);
  }
  [[gnu::noinline]] bool fill(char c, size_t n) {
    total_ += n;
    return sink_->fill(static_cast<Char>(c), n);
  }
  // Characters of the basic set.
  [[gnu::noinline]] bool ascii(const char *s, size_t n) {
    if constexpr (sizeof(Char) == 1) {
      return text(s, n);
    } else {
      total_ += n;
      for (; n > 0; --n)
        if (!sink_->put(static_cast<Char>(static_cast<unsigned char>(*s++))))
          return false;
      return true;
    }
  }
  size_t padding(const Spec &spec, size_t used) {
    const auto width = static_cast<size_t>(spec.width);
    return width > used ? width - used : 0;
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
      return narrow_string(spec, strerror_l(errno, locale_));
    }
    const Value value = arguments.get(spec.value_argument, spec.conversion, spec.length);
    switch (spec.conversion) {
    case 'd':
    case 'i': {
      const bool negative = static_cast<intmax_t>(value.integer) < 0;
      const char *prefix = negative ? "-" : spec.plus ? "+" : spec.space ? " " : "";
      return integer(spec, negative ? 0 - value.integer : value.integer, 10, prefix);
    }
    case 'u':
      return integer(spec, value.integer, 10, "");
    case 'o':
      return integer(spec, value.integer, 8, "");
    case 'x':
      return integer(spec, value.integer, 16, spec.alternate && value.integer != 0 ? "0x" : "");
    case 'X':
      return integer(spec, value.integer, 16, spec.alternate && value.integer != 0 ? "0X" : "");
    case 'b':
      return integer(spec, value.integer, 2, spec.alternate && value.integer != 0 ? "0b" : "");
    case 'B':
      return integer(spec, value.integer, 2, spec.alternate && value.integer != 0 ? "0B" : "");
    case 'p':
      return integer(spec, reinterpret_cast<uintptr_t>(value.pointer), 16, "0x");
    case 'a':
    case 'A':
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
      return spec.length == kLongDouble ? floating(spec, value.long_floating)
                                        : floating(spec, value.floating);
    case 'c':
      return character(spec, value);
    case 's':
      if (spec.length == kLong)
        return wide_string(spec, static_cast<const wchar_t *>(value.pointer));
      return narrow_string(spec, static_cast<const char *>(value.pointer));
    case 'n':
      store(spec.length, value.pointer);
      return true;
    }
    errno = EINVAL;
    return false;
  }

  void store(Length length, void *target) {
    switch (length) {
    case kChar:
      *static_cast<signed char *>(target) = static_cast<signed char>(total_);
      break;
    case kShort:
      *static_cast<short *>(target) = static_cast<short>(total_);
      break;
    case kLong:
      *static_cast<long *>(target) = static_cast<long>(total_);
      break;
    case kLongLong:
    case kLongDouble:
    case kMax:
      *static_cast<long long *>(target) = static_cast<long long>(total_);
      break;
    case kSize:
    case kDiff:
      *static_cast<size_t *>(target) = static_cast<size_t>(total_);
      break;
    default:
      *static_cast<int *>(target) = static_cast<int>(total_);
    }
  }

  // Digits, zeros and what stands before and around them. It is all put together in one buffer,
  // unless somebody wants a lot of it. The loops that do so are shorter than calls of memset()
  // would be.
  [[clang::no_builtin("memset")]] bool integer(const Spec &spec, uintmax_t value, unsigned base,
                                               const char *prefix) {
    constexpr size_t kFew = 32;
    char buffer[64 + kFew + 2];
    char *end = buffer + sizeof(buffer), *s = end;
    if (base == 10) {
      static constexpr char pairs[] =
          "00010203040506070809101112131415161718192021222324252627282930"
          "31323334353637383940414243444546474849505152535455565758596061"
          "62636465666768697071727374757677787980818283848586878889909192"
          "93949596979899";
      for (; value >= 100; value /= 100) {
        s -= 2;
        __builtin_memcpy_inline(s, pairs + value % 100 * 2, 2);
      }
      if (value >= 10) {
        s -= 2;
        __builtin_memcpy_inline(s, pairs + value * 2, 2);
      } else if (value != 0) {
        *--s = static_cast<char>('0' + value);
      }
    } else {
      const char *digits = spec.conversion == 'X' ? "0123456789ABCDEF" : "0123456789abcdef";
      const int bits = base == 16 ? 4 : base == 8 ? 3 : 1;
      for (; value != 0; value >>= bits)
        *--s = digits[value & (base - 1)];
    }
    auto count = static_cast<size_t>(end - s);
    const size_t prefix_length = strlen(prefix);
    // The precision is a number of digits; without one, there is at least one digit.
    size_t zeros = 0;
    const size_t minimum = spec.precision < 0 ? 1 : static_cast<size_t>(spec.precision);
    if (count < minimum)
      zeros = minimum - count;
    if (base == 8 && spec.alternate && zeros == 0)
      zeros = 1;
    const Grouping groups(spec.grouping && base == 10 ? locale_ : nullptr, count + zeros);
    const size_t length = prefix_length + count + zeros + groups.extra();
    size_t pad = padding(spec, length);
    if (spec.zero && !spec.left && spec.precision < 0) {
      zeros += pad;
      pad = 0;
    }
    const size_t before = spec.left ? 0 : pad;
    if (zeros + before <= kFew && groups.extra() == 0) [[likely]] {
      for (size_t i = 0; i < zeros; ++i)
        *--s = '0';
      for (size_t i = prefix_length; i > 0; --i)
        *--s = prefix[i - 1];
      for (size_t i = 0; i < before; ++i)
        *--s = ' ';
      count = static_cast<size_t>(end - s);
      zeros = 0;
    } else if (!fill(' ', before) || !ascii(prefix, prefix_length)) {
      return false;
    }
    if (groups.extra() != 0) {
      // Zeros for the width go in front of all groups.
      const size_t digits = groups.digits();
      if (zeros + count > digits && !fill('0', zeros + count - digits))
        return false;
      const size_t zeros_left = digits - count;
      for (size_t i = 0; i < digits; ++i) {
        const char c = i < zeros_left ? '0' : s[i - zeros_left];
        if ((groups.separates(digits - i) && !separator(groups)) || !ascii(&c, 1))
          return false;
      }
    } else if ((zeros != 0 && !fill('0', zeros)) || !ascii(s, count)) {
      return false;
    }
    return !spec.left || fill(' ', pad);
  }

  // Where separators go among the digits before the decimal point.
  class Grouping {
   public:
    Grouping(locale_t locale, size_t digits) : digits_(digits) {
      if (locale == nullptr || locale->numbers.thousands_sep[0] == '\0')
        return;
      sizes_ = locale->numbers.grouping;
      text_ = locale->numbers.thousands_sep;
      length_ = strlen(text_);
      for (size_t i = 1; i < digits; ++i)
        count_ += separates(i);
    }
    // A separator stands before the digit that has `left` digits from itself to the end?
    bool separates(size_t left) const {
      if (text_ == nullptr || left == digits_)
        return false;
      size_t at = 0;
      unsigned char size = 0;
      for (const char *s = sizes_; at < left;) {
        if (*s != '\0')
          size = static_cast<unsigned char>(*s++);
        if (size == 0 || size == CHAR_MAX)
          return false;
        at += size;
      }
      return at == left;
    }
    // In characters of the output: a wide separator is one.
    size_t extra() const { return count_ * (sizeof(Char) == 1 ? length_ : 1); }
    size_t digits() const { return digits_; }
    const char *text() const { return text_; }
    size_t length() const { return length_; }

   private:
    size_t digits_;
    const char *sizes_ = nullptr;
    const char *text_ = nullptr;
    size_t length_ = 0;
    size_t count_ = 0;
  };

  [[gnu::noinline]] bool separator(const Grouping &groups) {
    if constexpr (sizeof(Char) == 1) {
      return text(groups.text(), groups.length());
    } else {
      Char wide;
      __mbstate_t state = {};
      if (mbrtowc_l(&wide, groups.text(), groups.length(), &state, locale_) > groups.length())
        wide = ' ';
      return text(&wide, 1);
    }
  }

  // Pads around `length` characters that `body` writes.
  template <typename Body> bool padded(const Spec &spec, size_t length, const Body &body) {
    const size_t pad = padding(spec, length);
    if (!spec.left && !fill(' ', pad))
      return false;
    if (!body())
      return false;
    return !spec.left || fill(' ', pad);
  }

  [[gnu::noinline]] bool padded_text(const Spec &spec, const Char *s, size_t n) {
    return padded(spec, n, [&] { return text(s, n); });
  }

  template <typename T> bool floating(Spec spec, T value) {
    const number::Decomposed parts = number::decompose(value);
    const bool upper = spec.conversion < 'a';
    const char sign[2] = {parts.negative ? '-' : spec.plus ? '+' : spec.space ? ' ' : '\0', '\0'};
    const size_t sign_length = sign[0] != '\0' ? 1 : 0;
    if (parts.kind != number::Kind::kFinite) {
      const char *name =
          parts.kind == number::Kind::kNan ? (upper ? "NAN" : "nan") : (upper ? "INF" : "inf");
      return padded(spec, sign_length + 3,
                    [&] { return ascii(sign, sign_length) && ascii(name, 3); });
    }
    if ((spec.conversion | 0x20) == 'a')
      return hexadecimal(spec, parts, sign, number::FormatOf<T>::value.mantissa_bits);
    return decimal<T>(spec, parts, sign);
  }

  [[gnu::noinline]] bool hexadecimal(const Spec &spec, const number::Decomposed &parts,
                                     const char *sign, int mantissa_bits) {
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
    number::Radix<Char> radix(locale_);
    const size_t radix_length = digits > 0 || spec.alternate ? radix.length : 0;
    const size_t sign_length = strlen(sign);
    const size_t length =
        sign_length + 3 + radix_length + static_cast<size_t>(digits) + tail_length;
    size_t pad = padding(spec, length);
    const size_t zeros = spec.zero && !spec.left ? pad : 0;
    pad -= zeros;
    const size_t exact = static_cast<size_t>(digits < kDigits ? digits : kDigits);
    return (spec.left || fill(' ', pad)) && ascii(sign, sign_length) &&
           ascii(upper ? "0X" : "0x", 2) && fill('0', zeros) && ascii(text, 1) &&
           this->text(radix.text, radix_length) && ascii(text + 1, exact) &&
           fill('0', static_cast<size_t>(digits) - exact) && ascii(tail, tail_length) &&
           (!spec.left || fill(' ', pad));
  }

  [[gnu::noinline]] static size_t write_exponent(char *s, char letter, int exponent, int minimum) {
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

  // Exact digits need a lot of the stack, so they have a frame of their own.
  template <typename T>
  [[gnu::noinline]] bool decimal_exactly(const Spec &spec, const number::Decomposed &parts,
                                         const char *sign, number::Limit limit, int wanted,
                                         number::Rounding mode) {
    number::Scratch<T> scratch;
    number::Digits digits = {scratch.text, 0, 0};
    number::exact_digits(parts.mantissa, parts.exponent, limit, wanted, mode, parts.negative,
                         scratch.words, &digits);
    return layout(spec, digits, sign);
  }

  template <typename T>
  bool decimal(Spec &spec, const number::Decomposed &parts, const char *sign) {
    const char style = static_cast<char>(spec.conversion | 0x20);
    if (spec.precision < 0)
      spec.precision = 6;
    if (style == 'g' && spec.precision == 0)
      spec.precision = 1;
    const auto limit = style == 'f' ? number::Limit::kFraction : number::Limit::kSignificant;
    const int wanted =
        style == 'e' && spec.precision < INT_MAX ? spec.precision + 1 : spec.precision;
    char few[20];
    number::Digits digits = {few, 0, 0};
    const number::Rounding mode = number::current_rounding();
    if (parts.mantissa == 0 ||
        (mode == number::kToNearest &&
         number::fast_digits(parts.mantissa, parts.exponent, limit, wanted, &digits)))
      return layout(spec, digits, sign);
    // No number has more digits than this.
    constexpr int kEnough = 20000;
    return decimal_exactly<T>(spec, parts, sign, limit, wanted < kEnough ? wanted : kEnough, mode);
  }

  // Writes the digits in the style of %e, %f or %g.
  [[gnu::noinline]] bool layout(const Spec &spec, const number::Digits &digits, const char *sign) {
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
    number::Radix<Char> radix(locale_);
    const size_t radix_length = behind > 0 || spec.alternate ? radix.length : 0;
    const size_t sign_length = strlen(sign);
    char tail[8];
    const size_t tail_length =
        style == 'e' ? write_exponent(tail, upper ? 'E' : 'e', exponent, 2) : 0;
    const auto before = static_cast<size_t>(style == 'e' || exponent < 0 ? 1 : exponent + 1);
    const Grouping groups(spec.grouping && style == 'f' ? locale_ : nullptr, before);
    const size_t length = sign_length + before + groups.extra() + radix_length +
                          static_cast<size_t>(behind) + tail_length;
    size_t pad = padding(spec, length);
    const size_t zeros = spec.zero && !spec.left ? pad : 0;
    pad -= zeros;
    if (!(spec.left || fill(' ', pad)) || !ascii(sign, sign_length) || !fill('0', zeros))
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
          if (!fill('0', piece))
            return false;
        } else {
          piece = static_cast<size_t>(count - at) < n ? static_cast<size_t>(count - at) : n;
          if (!ascii(digits.text + at, piece))
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
        if ((groups.separates(left) && !separator(groups)) || !run(1))
          return false;
    } else if (!run(before)) {
      return false;
    }
    return text(radix.text, radix_length) && run(static_cast<size_t>(behind)) &&
           ascii(tail, tail_length) && (!spec.left || fill(' ', pad));
  }

  bool character(const Spec &spec, const Value &value) {
    if constexpr (sizeof(Char) == 1) {
      if (spec.length == kLong) {
        const wchar_t wide[2] = {static_cast<wchar_t>(value.integer), 0};
        char bytes[16];
        __mbstate_t state = {};
        const size_t n = wcrtomb_l(bytes, wide[0], &state, locale_);
        if (n == static_cast<size_t>(-1))
          return false;
        return padded_text(spec, bytes, n);
      }
      const char c = static_cast<char>(value.integer);
      return padded_text(spec, &c, 1);
    } else {
      Char c;
      if (spec.length == kLong) {
        c = static_cast<Char>(value.integer);
      } else {
        // As btowc() does it.
        const char byte = static_cast<char>(value.integer);
        __mbstate_t state = {};
        if (mbrtowc_l(&c, &byte, 1, &state, locale_) > 1) {
          errno = EILSEQ;
          return false;
        }
      }
      return padded_text(spec, &c, 1);
    }
  }

  // The length of a string, but no more than the precision allows.
  template <typename C> size_t bounded_length(const Spec &spec, const C *s) {
    const size_t limit = spec.precision < 0 ? SIZE_MAX : static_cast<size_t>(spec.precision);
    if constexpr (sizeof(C) == 1) {
      return limit == SIZE_MAX ? strlen(s) : strnlen(s, limit);
    } else {
      size_t n = 0;
      while (n < limit && s[n] != 0)
        ++n;
      return n;
    }
  }

  bool narrow_string(const Spec &spec, const char *s) {
    if (s == nullptr)
      s = "(null)";
    if constexpr (sizeof(Char) == 1) {
      const size_t n = bounded_length(spec, s);
      return padded_text(spec, s, n);
    } else {
      // Measure, then write: padding comes first.
      const size_t limit = spec.precision < 0 ? SIZE_MAX : static_cast<size_t>(spec.precision);
      size_t n = 0;
      auto walk = [&](bool write) {
        __mbstate_t state = {};
        const char *p = s;
        for (n = 0; n < limit; ++n) {
          wchar_t wide;
          const size_t used = mbrtowc_l(&wide, p, 16, &state, locale_);
          if (used == 0)
            break;
          if (used > 16) {
            errno = EILSEQ;
            return false;
          }
          p += used;
          if (write && !text(&wide, 1))
            return false;
        }
        return true;
      };
      return walk(false) && padded(spec, n, [&] { return walk(true); });
    }
  }

  bool wide_string(const Spec &spec, const wchar_t *s) {
    if (s == nullptr)
      s = L"(null)";
    if constexpr (sizeof(Char) != 1) {
      const size_t n = bounded_length(spec, s);
      return padded_text(spec, s, n);
    } else {
      // The precision counts bytes; no character is written in part.
      const size_t limit = spec.precision < 0 ? SIZE_MAX : static_cast<size_t>(spec.precision);
      size_t n = 0;
      auto walk = [&](bool write) {
        __mbstate_t state = {};
        n = 0;
        // No null character has to be there once there are enough bytes.
        for (const wchar_t *p = s; n < limit && *p != 0; ++p) {
          char bytes[16];
          const size_t used = wcrtomb_l(bytes, *p, &state, locale_);
          if (used == static_cast<size_t>(-1))
            return false;
          if (used > limit - n)
            break;
          n += used;
          if (write && !text(bytes, used))
            return false;
        }
        return true;
      };
      return walk(false) && padded(spec, n, [&] { return walk(true); });
    }
  }

  Sink<Char> *sink_;
  locale_t locale_;
  // More than size_t holds where that has 32 bits: two great widths are enough.
  uint64_t total_ = 0;
};

template <typename Char>
int print(Sink<Char> *sink, const Char *format, va_list arguments, locale_t locale) {
  return Printer<Char>(sink, locale).run(format, arguments);
}

}  // namespace format
