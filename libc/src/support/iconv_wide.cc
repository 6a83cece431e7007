// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "support/iconv_state.h"

using locale_data::kIncomplete;
using locale_data::kInvalid;

namespace iconv_data {

static constexpr bool kNativeLittle = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__;
static constexpr uint32_t kMark = 0xfeff;

struct Alias {
  char name[8];  // In lower case, letters and digits only.
  End end;
};

// The order of marked forms is that which is written.
static constexpr Alias aliases[] = {
    {"utf16", {nullptr, 2, kNativeLittle, true, false}},
    {"utf16be", {nullptr, 2, false, false, false}},
    {"utf16le", {nullptr, 2, true, false, false}},
    {"utf32", {nullptr, 4, kNativeLittle, true, false}},
    {"utf32be", {nullptr, 4, false, false, false}},
    {"utf32le", {nullptr, 4, true, false, false}},
    {"ucs4", {nullptr, 4, false, false, false}},
    {"ucs4be", {nullptr, 4, false, false, false}},
    {"ucs4le", {nullptr, 4, true, false, false}},
    {"wchart", {nullptr, sizeof(wchar_t), kNativeLittle, false, false}},
};

bool find_wide(const char *name, size_t length, End *end) {
  for (const Alias &alias : aliases) {
    if (locale_data::is_name(alias.name, name, length)) {
      *end = alias.end;
      return true;
    }
  }
  return false;
}

static uint32_t get_unit(const End &end, const char *s) {
  uint32_t unit = 0;
  for (unsigned i = 0; i < end.unit; ++i)
    unit = unit << 8 | static_cast<unsigned char>(s[end.little ? end.unit - 1u - i : i]);
  return unit;
}

static char *put_unit(const End &end, char *s, uint32_t unit) {
  for (unsigned i = 0; i < end.unit; ++i)
    s[i] = static_cast<char>(unit >> 8 * (end.little ? i : end.unit - 1u - i));
  return s + end.unit;
}

// Without a mark, it is the most significant byte that comes first: RFC 2781, 4.3.
size_t skip_mark(End *end, const char *s, size_t n) {
  if (!end->marked || end->begun || n < end->unit)
    return 0;
  end->begun = true;
  end->little = true;
  if (get_unit(*end, s) == kMark)
    return end->unit;
  end->little = false;
  return get_unit(*end, s) == kMark ? end->unit : 0;
}

size_t decode_wide(const End &end, uint32_t *c, const char *s, size_t n) {
  if (n < end.unit)
    return kIncomplete;
  uint32_t first = get_unit(end, s);
  if (first < 0xd800 || (first >= 0xe000 && first <= 0x10ffff)) {
    *c = first;
    return end.unit;
  }
  // Of the surrogates, the first of a pair.
  if (end.unit == 4 || first >= 0xdc00)
    return kInvalid;
  if (n < 4)
    return kIncomplete;
  uint32_t second = get_unit(end, s + 2);
  if (second < 0xdc00 || second >= 0xe000)
    return kInvalid;
  *c = 0x10000 + ((first - 0xd800) << 10 | (second - 0xdc00));
  return 4;
}

size_t encode_wide(const End &end, char *s, uint32_t c) {
  char *at = s;
  if (end.marked && !end.begun)
    at = put_unit(end, at, kMark);
  if (end.unit == 2 && c >= 0x10000) {
    at = put_unit(end, at, 0xd800 + ((c - 0x10000) >> 10));
    c = 0xdc00 + (c & 0x3ff);
  }
  return static_cast<size_t>(put_unit(end, at, c) - s);
}

}  // namespace iconv_data
