// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Charsets: how a locale's bytes become characters. All of them agree with US-ASCII on the bytes
// below 0x80.
#pragma once

#include <_types.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

namespace locale_data {

struct Charset {
  char name[14];
  // The most bytes that a character takes.
  unsigned char longest;

  // Reads one character. Gives the number of bytes it took from s, -1 if they are none (EILSEQ is
  // up to the caller), or -2 if all n bytes are only the start of one and `state` remembers them.
  size_t (*decode)(const Charset &, uint32_t *c, const char *s, size_t n, __mbstate_t *state);
  // Writes one character of at most `longest` bytes, and gives their number; -1 if it isn't in
  // here.
  size_t (*encode)(const Charset &, char *s, uint32_t c);
  // In charsets of one byte, what 0x80 to 0xff stand for; 0 where nothing. Null in others.
  const uint16_t *high;
};

constexpr size_t kInvalid = static_cast<size_t>(-1);
constexpr size_t kIncomplete = static_cast<size_t>(-2);

extern const Charset us_ascii;
extern const Charset utf_8;
extern const Charset iso_8859_1;
extern const Charset iso_8859_15;

// The charset of this name, whatever its case and punctuation ("utf8"); null if there is none. The
// name ends after `length` bytes.
const Charset *find_charset(const char *name, size_t length);

// Whether `name` of `length` bytes is `wanted`, which has lower-case letters and digits only, but
// for its case and punctuation.
bool is_name(const char *wanted, const char *name, size_t length);

inline bool is_initial(const __mbstate_t &state) {
  return state.__remaining == 0 && state.__surrogate == 0;
}

// decode() with the common case in line.
inline size_t decode(const Charset &charset, uint32_t *c, const char *s, size_t n,
                     __mbstate_t *state) {
  if (n > 0 && static_cast<unsigned char>(*s) < 0x80 && state->__remaining == 0) {
    *c = static_cast<unsigned char>(*s);
    return 1;
  }
  return charset.decode(charset, c, s, n, state);
}

// The character at s, of which s goes to the last byte. A byte that is none, as in a text that was
// made for another charset, counts as a character.
inline uint32_t character_or_byte(const Charset &charset, const char *&s) {
  uint32_t c;
  __mbstate_t state = {};
  const size_t used = decode(charset, &c, s, strnlen(s, charset.longest), &state);
  if (used >= kIncomplete)
    return static_cast<unsigned char>(*s);
  s += used - 1;
  return c;
}

inline size_t encode(const Charset &charset, char *s, uint32_t c) {
  if (c < 0x80) {
    *s = static_cast<char>(c);
    return 1;
  }
  return charset.encode(charset, s, c);
}

}  // namespace locale_data
