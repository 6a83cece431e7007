// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Values as text, for the reports of failures. Plain code rather than printf(), which is one of the
// things under test.

#include <harness.h>
#include <stddef.h>

namespace test {
namespace {

class Writer {
 public:
  void put(char c) {
    if (used_ + 1 < sizeof(text_.bytes))
      text_.bytes[used_++] = c;
  }
  void put(const char *text) {
    while (*text != '\0')
      put(*text++);
  }
  void put_number(unsigned long long value, unsigned base, unsigned width = 1) {
    char digits[70];
    unsigned count = 0;
    do {
      digits[count++] = "0123456789abcdef"[value % base];
      value /= base;
    } while (value != 0 || count < width);
    while (count > 0)
      put(digits[--count]);
  }
  Text finish() {
    text_.bytes[used_] = '\0';
    return text_;
  }

 private:
  Text text_;
  size_t used_ = 0;
};

}  // namespace

Text describe(const char *value) {
  Writer out;
  if (value == nullptr) {
    out.put("(null)");
    return out.finish();
  }
  out.put('"');
  for (; *value != '\0'; ++value) {
    auto c = static_cast<unsigned char>(*value);
    if (c == '\n') {
      out.put("\\n");
    } else if (c < 0x20 || c >= 0x7f) {
      out.put("\\x");
      out.put_number(c, 16, 2);
    } else {
      out.put(static_cast<char>(c));
    }
  }
  out.put('"');
  return out.finish();
}

Text describe_signed(long long value) {
  Writer out;
  if (value < 0)
    out.put('-');
  out.put_number(value < 0 ? 0 - static_cast<unsigned long long>(value)
                           : static_cast<unsigned long long>(value),
                 10);
  return out.finish();
}

Text describe_unsigned(unsigned long long value) {
  Writer out;
  out.put_number(value, 10);
  if (value > 9) {
    out.put(" (0x");
    out.put_number(value, 16);
    out.put(')');
  }
  return out.finish();
}

Text describe_pointer(const volatile void *value) {
  Writer out;
  out.put("0x");
  out.put_number(reinterpret_cast<uintptr_t>(value), 16);
  return out.finish();
}

Text describe(double value) { return describe(static_cast<long double>(value)); }

// Scientific notation, in which the last digits may be off: enough to see what went wrong.
Text describe(long double value) {
  Writer out;
  if (value != value) {
    out.put("nan");
    return out.finish();
  }
  if (__builtin_signbit(value)) {
    out.put('-');
    value = -value;
  }
  if (value > 0 && value / 2 == value) {
    out.put("inf");
    return out.finish();
  }
  int exponent = 0;
  while (value >= 10) {
    value /= 10;
    ++exponent;
  }
  while (value > 0 && value < 1) {
    value *= 10;
    --exponent;
  }
  for (int i = 0; i < 18; ++i) {
    int digit = static_cast<int>(value);
    out.put(static_cast<char>('0' + digit));
    if (i == 0)
      out.put('.');
    value = (value - digit) * 10;
  }
  out.put('e');
  if (exponent < 0)
    out.put('-');
  out.put_number(static_cast<unsigned long long>(exponent < 0 ? -exponent : exponent), 10);
  return out.finish();
}

bool strings_equal(const char *left, const char *right) {
  if (left == nullptr || right == nullptr)
    return left == right;
  while (*left != '\0' && *left == *right)
    ++left, ++right;
  return *left == *right;
}

bool close_to(long double left, long double right, long double tolerance) {
  return left == right || (left < right ? right - left <= tolerance : left - right <= tolerance);
}

}  // namespace test
