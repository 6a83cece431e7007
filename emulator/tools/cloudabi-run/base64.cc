// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The text of a !!binary value.
#include "scalar.h"

namespace cloudabi {
namespace {

int DigitOf(char c) {
  if (c >= 'A' && c <= 'Z')
    return c - 'A';
  if (c >= 'a' && c <= 'z')
    return c - 'a' + 26;
  if (c >= '0' && c <= '9')
    return c - '0' + 52;
  if (c == '+')
    return 62;
  return c == '/' ? 63 : -1;
}

}  // namespace

std::optional<std::vector<unsigned char>> ParseBinary(std::string_view text) {
  std::vector<unsigned char> result;
  unsigned group = 0;
  size_t digits = 0, padding = 0;
  for (char c : text) {
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
      continue;
    if (c == '=') {
      ++padding;
      continue;
    }
    const int digit = DigitOf(c);
    if (digit < 0 || padding > 0)
      return {};
    group = group << 6 | static_cast<unsigned>(digit);
    if (++digits % 4 == 0)
      for (int shift = 16; shift >= 0; shift -= 8)
        result.push_back(static_cast<unsigned char>(group >> shift));
  }
  // The last group has padding to four characters, and the bits that it leaves over are zeroes.
  const size_t rest = digits % 4;
  if (rest == 1 || padding != (rest == 0 ? 0 : 4 - rest))
    return {};
  if (rest >= 2)
    result.push_back(static_cast<unsigned char>(group >> (rest == 2 ? 4 : 10)));
  if (rest == 3)
    result.push_back(static_cast<unsigned char>(group >> 2));
  if ((rest == 2 && (group & 15) != 0) || (rest == 3 && (group & 3) != 0))
    return {};
  return result;
}

}  // namespace cloudabi
