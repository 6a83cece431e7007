// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Bracket expressions, [a-z[:digit:]], as regular expressions and shell patterns have them.
//
// They are interpreted where they stand, by a cursor over the pattern's characters; so no memory is
// needed. A cursor has `bool done()`, `uint32_t peek()` and `void advance()`, and can be copied.
#pragma once

#include <stdint.h>
#include <wctype.h>

namespace pattern {

enum class Bracket { kMatch, kNoMatch, kUnterminated, kBadClass, kBadElement, kBadRange };

// A byte that is no character in the locale's charset: it is itself and nothing else.
inline constexpr uint32_t kInvalidByte = 0x110000;

// The kinds of names, ":", "=" and ".", that don't end any more, from some place in a pattern on:
// looking for that once is enough.
struct EndlessNames {
  bool of[3] = {};
};

// Reads the name in [:name:], [=x=] or [.x.]; the cursor is behind "[:". Up to 14 characters.
template <typename Cursor>
bool read_name(Cursor &cursor, uint32_t delimiter, char *name, uint32_t *single, int *length) {
  *length = 0;
  for (; !cursor.done(); cursor.advance()) {
    const uint32_t c = cursor.peek();
    if (c == delimiter) {
      Cursor next = cursor;
      next.advance();
      if (!next.done() && next.peek() == ']' && *length > 0) {
        next.advance();
        cursor = next;
        name[*length < 15 ? *length : 15] = '\0';
        return true;
      }
    }
    if (*length < 15)
      name[*length] = c < 0x80 ? static_cast<char>(c) : '?';
    *single = c;
    ++*length;
  }
  return false;
}

// Reads a bracket expression and tells `probe` what it lists: range(low, high), with the ends, and
// type(type) for a class. The cursor is behind the opening bracket and ends up behind the closing
// one. With `escapes`, a backslash takes away the meaning of what follows. The result is kMatch or
// an error. `known`, if it isn't null, holds what is known where the cursor is, and then what is
// known where it ends up.
template <typename Cursor, typename Probe>
Bracket read_bracket(Cursor &cursor, Probe &probe, bool escapes, bool exclamation, bool *negated,
                     locale_t locale, EndlessNames *known = nullptr) {
  *negated = false;
  Bracket error = Bracket::kMatch;
  if (!cursor.done() && (cursor.peek() == '^' || (exclamation && cursor.peek() == '!'))) {
    *negated = true;
    cursor.advance();
  }
  EndlessNames own;
  EndlessNames &endless = known != nullptr ? *known : own;
  // One end of a range, or an element; false where it can't be an end.
  auto element = [&](uint32_t *value, bool *usable) {
    *usable = true;
    *value = cursor.peek();
    cursor.advance();
    if (escapes && *value == '\\' && !cursor.done()) {
      *value = cursor.peek();
      cursor.advance();
      return;
    }
    if (*value != '[' || cursor.done())
      return;
    const uint32_t kind = cursor.peek();
    if (kind != ':' && kind != '=' && kind != '.')
      return;
    Cursor behind = cursor;
    behind.advance();
    char name[16];
    int length;
    bool &no_end = endless.of[kind == ':' ? 0 : kind == '=' ? 1 : 2];
    if (no_end || !read_name(behind, kind, name, value, &length)) {
      // No end: the bracket is a character like others, in a shell pattern.
      no_end = true;
      *value = '[';
      if (!exclamation)
        error = Bracket::kUnterminated;
      return;
    }
    cursor = behind;
    if (kind == ':') {
      const wctype_t type = wctype_l(name, locale);
      if (type == 0)
        error = Bracket::kBadClass;
      else
        probe.type(type);
      *usable = false;
    } else if (length != 1) {
      // No locale has elements of several characters.
      error = Bracket::kBadElement;
    } else if (kind == '=') {
      probe.range(*value, *value);
      *usable = false;
    }
  };
  for (bool first = true;; first = false) {
    if (cursor.done())
      return Bracket::kUnterminated;
    if (cursor.peek() == ']' && !first)
      break;
    uint32_t low, high;
    bool usable;
    element(&low, &usable);
    if (!usable)
      continue;
    high = low;
    if (!cursor.done() && cursor.peek() == '-') {
      Cursor next = cursor;
      next.advance();
      if (!next.done() && next.peek() != ']') {
        cursor = next;
        element(&high, &usable);
        // A range that holds nothing is an error only in a regular expression.
        if (!exclamation && (!usable || high < low))
          error = Bracket::kBadRange;
      }
    }
    probe.range(low, high);
  }
  cursor.advance();
  return error;
}

// Whether a bracket expression holds one character.
template <typename Cursor>
Bracket match_bracket(Cursor &cursor, uint32_t c, bool escapes, bool exclamation, locale_t locale,
                      EndlessNames *known = nullptr) {
  struct {
    uint32_t c;
    locale_t locale;
    bool matched;
    void range(uint32_t low, uint32_t high) { matched |= c >= low && c <= high; }
    void type(wctype_t type) {
      matched |= c < kInvalidByte && iswctype_l(static_cast<wint_t>(c), type, locale);
    }
  } probe = {c, locale, false};
  bool negated;
  const Bracket error = read_bracket(cursor, probe, escapes, exclamation, &negated, locale, known);
  if (error != Bracket::kMatch)
    return error;
  return probe.matched != negated ? Bracket::kMatch : Bracket::kNoMatch;
}

}  // namespace pattern
