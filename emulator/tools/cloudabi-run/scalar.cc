// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Null, booleans and numbers of YAML 1.2's core schema.
#include "scalar.h"

#include <cctype>
#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <initializer_list>
#include <limits>

namespace cloudabi {
namespace {

bool IsOneOf(std::string_view text, std::initializer_list<std::string_view> words) {
  for (std::string_view word : words)
    if (text == word)
      return true;
  return false;
}

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

bool HasSign(std::string_view text) { return !text.empty() && (text[0] == '+' || text[0] == '-'); }

// The length of the digits that the text begins with.
size_t SkipDigits(std::string_view text) {
  size_t length = 0;
  while (length < text.size() && IsDigit(text[length]))
    ++length;
  return length;
}

// The radix, with the digits; 0 if the text is no integer.
int RadixOf(std::string_view text, std::string_view &digits) {
  if (text.size() > 2 && text[0] == '0' && (text[1] == 'o' || text[1] == 'x')) {
    digits = text.substr(2);
    for (char c : digits)
      if (text[1] == 'o' ? c < '0' || c > '7' : !std::isxdigit(static_cast<unsigned char>(c)))
        return 0;
    return text[1] == 'o' ? 8 : 16;
  }
  digits = HasSign(text) ? text.substr(1) : text;
  return !digits.empty() && SkipDigits(digits) == digits.size() ? 10 : 0;
}

bool IsDecimalFloat(std::string_view text) {
  if (HasSign(text))
    text.remove_prefix(1);
  const size_t before = SkipDigits(text);
  text.remove_prefix(before);
  size_t after = 0;
  if (!text.empty() && text[0] == '.') {
    text.remove_prefix(1);
    after = SkipDigits(text);
    text.remove_prefix(after);
  }
  if (before + after == 0)
    return false;
  if (!text.empty() && (text[0] == 'e' || text[0] == 'E')) {
    text.remove_prefix(1);
    if (HasSign(text))
      text.remove_prefix(1);
    if (text.empty())
      return false;
    text.remove_prefix(SkipDigits(text));
  }
  return text.empty();
}

ScalarValue ParseInteger(const std::string &text, std::string_view digits, int radix, Mark mark) {
  errno = 0;
  const std::uint64_t magnitude = std::strtoull(std::string(digits).c_str(), nullptr, radix);
  const bool negative = text[0] == '-';
  constexpr auto kMinimum = std::uint64_t{1} << 63;
  if (errno == ERANGE || (negative && magnitude > kMinimum))
    throw ConfigError(mark, "the integer " + text +
                                " doesn't fit 64 bits: in quotes it would be a string");
  if (!negative)
    return magnitude;
  return magnitude == kMinimum ? std::numeric_limits<std::int64_t>::min()
                               : -static_cast<std::int64_t>(magnitude);
}

}  // namespace

std::optional<bool> ParseBool(std::string_view text) {
  if (IsOneOf(text, {"true", "True", "TRUE"}))
    return true;
  if (IsOneOf(text, {"false", "False", "FALSE"}))
    return false;
  return {};
}

bool IsNull(std::string_view text) { return IsOneOf(text, {"", "~", "null", "Null", "NULL"}); }

bool IsInteger(std::string_view text) {
  std::string_view digits;
  return RadixOf(text, digits) != 0;
}

std::optional<double> ParseFloat(const std::string &text) {
  if (IsOneOf(text, {".nan", ".NaN", ".NAN"}))
    return std::numeric_limits<double>::quiet_NaN();
  std::string_view unsigned_text = text;
  if (HasSign(text))
    unsigned_text.remove_prefix(1);
  if (IsOneOf(unsigned_text, {".inf", ".Inf", ".INF"}))
    return text[0] == '-' ? -std::numeric_limits<double>::infinity()
                          : std::numeric_limits<double>::infinity();
  if (!IsDecimalFloat(text))
    return {};
  return std::strtod(text.c_str(), nullptr);
}

ScalarValue ResolvePlain(const std::string &text, Mark mark) {
  if (IsNull(text))
    return {};
  if (const auto value = ParseBool(text))
    return *value;
  std::string_view digits;
  if (const int radix = RadixOf(text, digits); radix != 0)
    return ParseInteger(text, digits, radix, mark);
  if (const auto value = ParseFloat(text))
    return *value;
  return text;
}

}  // namespace cloudabi
