// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "support/locale_charset.h"

namespace locale_data {

// Charsets of one byte. Those of ISO 8859 are Unicode's first 256 characters but for what changed.
static size_t decode_byte(const Charset &charset, uint32_t *c, const char *s, size_t n,
                          __mbstate_t *) {
  if (n == 0)
    return kIncomplete;
  unsigned char byte = static_cast<unsigned char>(*s);
  *c = byte < 0x80 ? byte : charset.high == nullptr ? 0 : charset.high[byte - 0x80];
  return *c == 0 && byte != 0 ? kInvalid : 1;
}

static size_t encode_byte(const Charset &charset, char *s, uint32_t c) {
  if (c < 0x80) {
    *s = static_cast<char>(c);
    return 1;
  }
  for (int i = 0; charset.high != nullptr && i < 0x80; ++i) {
    if (charset.high[i] == c) {
      *s = static_cast<char>(0x80 + i);
      return 1;
    }
  }
  return kInvalid;
}

// What UTF-8's first byte says. Overlong forms, surrogates and numbers beyond Unicode are refused
// as soon as no continuation can mend them, so that an invalid sequence ends where Unicode says.
static size_t decode_utf_8(const Charset &, uint32_t *c, const char *s, size_t n,
                           __mbstate_t *state) {
  size_t used = 0;
  if (n == 0)
    return kIncomplete;
  if (state->__remaining == 0) {
    unsigned char first = static_cast<unsigned char>(s[used++]);
    if (first < 0x80) {
      *c = first;
      return used;
    }
    if (first >= 0xc2 && first < 0xe0) {
      state->__remaining = 1;
      state->__value = first & 0x1f;
      state->__minimum = 0x80;
    } else if (first >= 0xe0 && first < 0xf0) {
      state->__remaining = 2;
      state->__value = first & 0x0f;
      state->__minimum = 0x800;
    } else if (first >= 0xf0 && first < 0xf5) {
      state->__remaining = 3;
      state->__value = first & 0x07;
      state->__minimum = 0x10000;
    } else {
      return kInvalid;
    }
  }
  while (state->__remaining > 0) {
    if (used == n)
      return kIncomplete;
    unsigned char next = static_cast<unsigned char>(s[used++]);
    uint32_t value = state->__value << 6 | (next & 0x3f);
    unsigned open = 6 * (state->__remaining - 1u);
    uint32_t least = value << open;
    uint32_t greatest = least | ((1u << open) - 1);
    if ((next & 0xc0) != 0x80 || greatest < state->__minimum || least > 0x10ffff ||
        (least >= 0xd800 && greatest <= 0xdfff)) {
      *state = {};
      return kInvalid;
    }
    state->__value = value;
    --state->__remaining;
  }
  *c = state->__value;
  *state = {};
  return used;
}

static size_t encode_utf_8(const Charset &, char *s, uint32_t c) {
  if (c < 0x80) {
    s[0] = static_cast<char>(c);
    return 1;
  }
  if (c < 0x800) {
    s[0] = static_cast<char>(0xc0 | c >> 6);
    s[1] = static_cast<char>(0x80 | (c & 0x3f));
    return 2;
  }
  if (c < 0x10000) {
    if (c >= 0xd800 && c < 0xe000)
      return kInvalid;
    s[0] = static_cast<char>(0xe0 | c >> 12);
    s[1] = static_cast<char>(0x80 | (c >> 6 & 0x3f));
    s[2] = static_cast<char>(0x80 | (c & 0x3f));
    return 3;
  }
  if (c > 0x10ffff)
    return kInvalid;
  s[0] = static_cast<char>(0xf0 | c >> 18);
  s[1] = static_cast<char>(0x80 | (c >> 12 & 0x3f));
  s[2] = static_cast<char>(0x80 | (c >> 6 & 0x3f));
  s[3] = static_cast<char>(0x80 | (c & 0x3f));
  return 4;
}

struct HighHalf {
  uint16_t at[0x80];
};

static constexpr HighHalf make_high_1() {
  HighHalf half = {};
  for (int i = 0; i < 0x80; ++i)
    half.at[i] = static_cast<uint16_t>(0x80 + i);
  return half;
}

static constexpr HighHalf make_high_15() {
  HighHalf half = make_high_1();
  half.at[0x24] = 0x20ac;
  half.at[0x26] = 0x160;
  half.at[0x28] = 0x161;
  half.at[0x34] = 0x17d;
  half.at[0x38] = 0x17e;
  half.at[0x3c] = 0x152;
  half.at[0x3d] = 0x153;
  half.at[0x3e] = 0x178;
  return half;
}

static constexpr HighHalf high_1 = make_high_1(), high_15 = make_high_15();

const Charset us_ascii = {"US-ASCII", 1, decode_byte, encode_byte, nullptr};
const Charset utf_8 = {"UTF-8", 4, decode_utf_8, encode_utf_8, nullptr};
const Charset iso_8859_1 = {"ISO-8859-1", 1, decode_byte, encode_byte, high_1.at};
const Charset iso_8859_15 = {"ISO-8859-15", 1, decode_byte, encode_byte, high_15.at};

struct Alias {
  char name[14];  // In lower case, letters and digits only.
  const Charset &charset;
};

static const Alias aliases[] = {
    {"utf8", utf_8},        {"usascii", us_ascii},      {"ascii", us_ascii},
    {"646", us_ascii},      {"ansix341968", us_ascii},  {"iso88591", iso_8859_1},
    {"latin1", iso_8859_1}, {"iso885915", iso_8859_15}, {"latin9", iso_8859_15},
};

bool is_name(const char *wanted, const char *name, size_t length) {
  for (size_t i = 0; i < length; ++i) {
    char c = name[i];
    if (c == '-' || c == '_' || c == '.' || c == ':')
      continue;
    if (c >= 'A' && c <= 'Z')
      c = static_cast<char>(c - 'A' + 'a');
    if (c != *wanted || c == '\0')
      return false;
    ++wanted;
  }
  return *wanted == '\0';
}

const Charset *find_charset(const char *name, size_t length) {
  for (const Alias &alias : aliases) {
    if (is_name(alias.name, name, length))
      return &alias.charset;
  }
  return nullptr;
}

}  // namespace locale_data
