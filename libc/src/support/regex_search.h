// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// One search: the expression, the text and the circumstances, and what single instructions say to a
// character or a position.
#pragma once

#include <wctype.h>

#include "support/pattern_text.h"
#include "support/regex_program.h"

namespace regex {

inline constexpr size_t kNowhere = SIZE_MAX;

// The circumstances of one search.
struct Search {
  const __regex &regex;
  const pattern::Text &text;
  int flags;

  bool case_matters() const { return (regex.flags & REG_ICASE) == 0; }

  // Whether an instruction that takes a character takes this one.
  bool takes(const Instruction &i, uint32_t c) const {
    switch (i.op) {
    case Op::kChar:
      return c == i.a || (!case_matters() && fold(c) == i.a);
    case Op::kAny:
      return true;
    case Op::kNotNewline:
      return c != '\n';
    case Op::kNotSlash:
      return c != '/';
    case Op::kSet:
      return c < 128 ? (regex.sets[i.a].low[c / 64] >> c % 64 & 1) != 0
                     : in_set(regex.sets[i.a].start, c);
    default:
      return false;
    }
  }

  uint32_t fold(uint32_t c) const {
    if (c < 128)
      return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    return c < pattern::kInvalidByte
               ? static_cast<uint32_t>(towlower_l(static_cast<wint_t>(c), text.locale()))
               : c;
  }

  bool in_set(uint32_t start, uint32_t c) const {
    const bool shell = (regex.flags & REG_FNMATCH) != 0;
    if (shell ? c == '/' && (regex.flags & REG_FNMATCH_PATHNAME) != 0
              : c == '\n' && (regex.flags & REG_NEWLINE) != 0)
      return !shell && regex.pattern[start] != '^' && member(start, c);
    // Without case, a list holds c if it holds it in either case; one that begins with ^ leaves it
    // out if it leaves it out in either.
    const bool inverted = regex.pattern[start] == '^' || (shell && regex.pattern[start] == '!');
    const bool itself = member(start, c);
    if (case_matters() || c >= pattern::kInvalidByte || itself != inverted)
      return itself;
    const auto wide = static_cast<wint_t>(c);
    const auto lower = static_cast<uint32_t>(towlower_l(wide, text.locale()));
    const auto upper = static_cast<uint32_t>(towupper_l(wide, text.locale()));
    return inverted ? member(start, lower) && member(start, upper)
                    : member(start, lower) || member(start, upper);
  }

  bool member(uint32_t start, uint32_t c) const {
    const bool shell = (regex.flags & REG_FNMATCH) != 0;
    PatternCursor cursor = {regex.pattern.data + start, regex.pattern.data + regex.pattern.size};
    return pattern::match_bracket(cursor, c, shell && (regex.flags & REG_FNMATCH_NOESCAPE) == 0,
                                  shell, text.locale()) == pattern::Bracket::kMatch;
  }

  bool holds(Op op, size_t at) const {
    auto before = [&] {
      size_t p = at;
      return text.previous(&p);
    };
    auto after = [&] {
      size_t p = at;
      return text.next(&p);
    };
    const bool lines = (regex.flags & REG_NEWLINE) != 0;
    switch (op) {
    case Op::kLineStart:
      return at == 0 ? (flags & REG_NOTBOL) == 0 : lines && before() == '\n';
    case Op::kLineEnd:
      return at == text.size() ? (flags & REG_NOTEOL) == 0 : lines && after() == '\n';
    case Op::kNoPeriod:
      return at == text.size() || after() != '.' ||
             (at != 0 && ((regex.flags & REG_FNMATCH_PATHNAME) == 0 || before() != '/'));
    default:
      return false;
    }
  }
};

inline bool takes_character(Op op) { return op <= Op::kSet; }

}  // namespace regex
