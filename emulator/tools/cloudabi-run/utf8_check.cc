// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See utf8_check.h.
#include "utf8_check.h"

#include "config_error.h"

namespace cloudabi {
namespace {

// The length of the character at the start of the text, or 0.
size_t CharacterLength(std::string_view text) {
  const auto byte = [&](size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned first = byte(0);
  size_t length = 1;
  unsigned low = 0x80, high = 0xbf;
  if (first < 0x80)
    return first != 0 ? 1 : 0;
  if (first >= 0xc2 && first <= 0xdf) {
    length = 2;
  } else if (first >= 0xe0 && first <= 0xef) {
    length = 3;
    low = first == 0xe0 ? 0xa0 : low;
    high = first == 0xed ? 0x9f : high;
  } else if (first >= 0xf0 && first <= 0xf4) {
    length = 4;
    low = first == 0xf0 ? 0x90 : low;
    high = first == 0xf4 ? 0x8f : high;
  } else {
    return 0;
  }
  if (text.size() < length || byte(1) < low || byte(1) > high)
    return 0;
  for (size_t i = 2; i < length; ++i)
    if ((byte(i) & 0xc0) != 0x80)
      return 0;
  return length;
}

}  // namespace

void CheckUtf8(std::string_view text) {
  Mark mark;
  while (!text.empty()) {
    const size_t length = CharacterLength(text);
    if (length == 0)
      throw ConfigError(mark, text[0] == '\0' ? "the text holds a NUL byte, so it isn't YAML"
                                              : "the text isn't UTF-8 from here on");
    mark.column += 1;
    if (text[0] == '\n') {
      mark.line += 1;
      mark.column = 1;
    }
    text.remove_prefix(length);
  }
}

}  // namespace cloudabi
