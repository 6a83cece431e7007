// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// From the text of an expression to the tree of its nodes.
#pragma once

#include <wctype.h>

#include "support/pattern_text.h"
#include "support/regex_program.h"

namespace regex {

class Parser {
 public:
  Parser(__regex *result, locale_t locale) : r_(*result), locale_(locale) {}

  // 0, or what regcomp() returns.
  int run() {
    at_ = r_.pattern.data;
    end_ = at_ + r_.pattern.size;
    extended_ = (r_.flags & REG_EXTENDED) != 0;
    if ((r_.flags & REG_FNMATCH) != 0) {
      r_.root = shell();
    } else {
      r_.root = choice(0);
      // What stops the parser is a closing parenthesis too many.
      if (error_ == 0 && at_ != end_)
        fail(REG_EPAREN);
    }
    return error_;
  }

 private:
  uint32_t fail(int error) {
    if (error_ == 0)
      error_ = error;
    return kNone;
  }

  uint32_t node(Kind kind, uint32_t first = kNone) {
    Node n = {};
    n.kind = kind;
    n.first = first;
    n.next = kNone;
    if (!r_.nodes.add(n))
      return fail(REG_ESPACE);
    if (first != kNone)
      for (uint32_t child = first; child != kNone; child = r_.nodes[child].next) {
        Node &made = r_.nodes[r_.nodes.size - 1];
        const Node &below = r_.nodes[child];
        made.has_groups |= below.has_groups;
        if (made.height <= below.height)
          made.height = static_cast<uint16_t>(below.height + 1);
      }
    if (r_.nodes[r_.nodes.size - 1].height > kHighest)
      return fail(REG_ESPACE);
    return r_.nodes.size - 1;
  }

  uint32_t one(Op op, uint32_t a = 0) {
    const uint32_t n = node(Kind::kOne);
    if (n != kNone)
      r_.nodes[n].instruction = {op, a, 0};
    return n;
  }

  uint32_t literal(uint32_t c) {
    if ((r_.flags & REG_ICASE) != 0 && c < pattern::kInvalidByte)
      c = static_cast<uint32_t>(towlower_l(static_cast<wint_t>(c), locale_));
    return one(Op::kChar, c);
  }

  // Whether an escaped (in basic expressions) or plain (in extended ones) character comes.
  bool special(uint32_t c) const {
    if (extended_)
      return at_ != end_ && *at_ == c;
    return end_ - at_ >= 2 && at_[0] == '\\' && at_[1] == c;
  }
  void skip_special() { at_ += extended_ ? 1 : 2; }

  uint32_t choice(int depth) {
    if (depth > kDeepest)
      return fail(REG_ESPACE);
    const uint32_t first = sequence(depth);
    uint32_t last = first;
    bool several = false;
    while (error_ == 0 && special('|')) {
      skip_special();
      const uint32_t next = sequence(depth);
      if (error_ != 0)
        break;
      r_.nodes[last].next = next;
      last = next;
      several = true;
    }
    if (error_ != 0)
      return kNone;
    return several ? node(Kind::kChoice, first) : first;
  }

  uint32_t sequence(int depth) {
    uint32_t first = kNone, last = kNone;
    int count = 0;
    bool at_start = true;  // Where a star is a character in a basic expression.
    while (error_ == 0 && at_ != end_ && !special('|') && !special(')')) {
      bool anchor = false;
      uint32_t atom = parse_atom(depth, at_start, &anchor);
      if (error_ != 0)
        return kNone;
      at_start = anchor && at_start;
      if (!anchor || extended_)
        atom = repeats(atom, anchor);
      if (error_ != 0)
        return kNone;
      if (first == kNone)
        first = atom;
      else
        r_.nodes[last].next = atom;
      last = atom;
      ++count;
    }
    if (count == 0)
      return node(Kind::kEmpty);
    // A node of its own even for one, as the child's `next` is taken.
    return node(Kind::kSequence, first);
  }

  uint32_t parse_atom(int depth, bool at_start, bool *anchor) {
    if (special('(')) {
      skip_special();
      const uint32_t group = ++r_.groups;
      const uint32_t inside = choice(depth + 1);
      if (error_ != 0)
        return kNone;
      if (!special(')'))
        return fail(REG_EPAREN);
      skip_special();
      const uint32_t n = node(Kind::kGroup, inside);
      if (n == kNone)
        return kNone;
      r_.nodes[n].group = group;
      r_.nodes[n].has_groups = true;
      return n;
    }
    const uint32_t c = *at_;
    if (extended_ && (c == '*' || c == '+' || c == '?' || c == '{'))
      return fail(REG_BADRPT);
    if (!extended_ && special('{'))
      return fail(REG_BADRPT);
    ++at_;
    switch (c) {
    case '.':
      return one((r_.flags & REG_NEWLINE) != 0 ? Op::kNotNewline : Op::kAny);
    case '[':
      return bracket(false);
    case '^':
      if (extended_ || at_start) {
        *anchor = true;
        return one(Op::kLineStart);
      }
      break;
    case '$':
      if (extended_ || at_ == end_ || special(')') || special('|')) {
        *anchor = true;
        return one(Op::kLineEnd);
      }
      break;
    case '\\': {
      if (at_ == end_)
        return fail(REG_EESCAPE);
      const uint32_t escaped = *at_++;
      if (!extended_ && escaped >= '1' && escaped <= '9')
        return fail(REG_ESUBREG);
      return literal(escaped);
    }
    }
    return literal(c);
  }

  // at_ is behind the opening bracket.
  uint32_t bracket(bool shell) {
    const auto start = static_cast<uint32_t>(at_ - r_.pattern.data);
    PatternCursor cursor = {at_, end_};
    const bool escapes = shell && (r_.flags & REG_FNMATCH_NOESCAPE) == 0;
    Low low = {locale_, {}};
    bool negated;
    switch (pattern::read_bracket(cursor, low, escapes, shell, &negated, locale_)) {
    case pattern::Bracket::kUnterminated:
      return fail(REG_EBRACK);
    case pattern::Bracket::kBadClass:
      return fail(REG_ECTYPE);
    case pattern::Bracket::kBadElement:
      return fail(REG_ECOLLATE);
    case pattern::Bracket::kBadRange:
      return fail(REG_ERANGE);
    default:
      break;
    }
    at_ = cursor.at;
    // A list holds both cases of what it holds; an inverted one leaves out both.
    if ((r_.flags & REG_ICASE) != 0) {
      constexpr uint64_t kLetters = ((uint64_t{1} << 26) - 1) << 1;
      const uint64_t letters = (low.set[1] | low.set[1] >> 32) & kLetters;
      low.set[1] |= letters | letters << 32;
    }
    Set set = {start, {low.set[0], low.set[1]}};
    if (negated)
      for (uint64_t &half : set.low)
        half = ~half;
    // Only a list that names a newline takes one, if that ends lines; and no list takes a slash.
    if (shell ? (r_.flags & REG_FNMATCH_PATHNAME) != 0 : (r_.flags & REG_NEWLINE) != 0 && negated)
      set.low[0] &= ~(uint64_t{1} << (shell ? '/' : '\n'));
    if (!r_.sets.add(set))
      return fail(REG_ESPACE);
    return one(Op::kSet, r_.sets.size - 1);
  }

  // Which of the first 128 characters a bracket expression lists.
  struct Low {
    locale_t locale;
    uint64_t set[2];
    void range(uint32_t low, uint32_t high) {
      for (uint32_t c = low; c <= high && c < 128; ++c)
        set[c / 64] |= uint64_t{1} << c % 64;
    }
    void type(wctype_t type) {
      for (uint32_t c = 0; c < 128; ++c)
        if (iswctype_l(static_cast<wint_t>(c), type, locale))
          set[c / 64] |= uint64_t{1} << c % 64;
    }
  };

  // A star, plus or question mark, or what means the same.
  static bool is_simple(uint32_t minimum, uint32_t maximum) {
    return minimum <= 1 && (maximum == kUnlimited || (minimum == 0 && maximum == 1));
  }

  uint32_t repeats(uint32_t atom, bool anchor) {
    for (bool repeated = false;; repeated = true) {
      uint32_t minimum = 0, maximum = kUnlimited;
      if (at_ != end_ && *at_ == '*') {
        ++at_;
      } else if (special('+')) {
        skip_special();
        minimum = 1;
      } else if (special('?')) {
        skip_special();
        maximum = 1;
      } else if (special('{')) {
        skip_special();
        if (!interval(&minimum, &maximum))
          return kNone;
      } else {
        return atom;
      }
      if (anchor)
        return fail(REG_BADRPT);
      // Several in a row (a**+?) are one. A tree of them would only be high.
      if (Node &inner = r_.nodes[atom];
          repeated && is_simple(minimum, maximum) && is_simple(inner.minimum, inner.maximum)) {
        if (inner.minimum != minimum || inner.maximum != maximum) {
          inner.minimum = 0;
          inner.maximum = kUnlimited;
        }
        continue;
      }
      atom = node(Kind::kRepeat, atom);
      if (atom == kNone)
        return kNone;
      r_.nodes[atom].minimum = minimum;
      r_.nodes[atom].maximum = maximum;
    }
  }

  bool interval(uint32_t *minimum, uint32_t *maximum) {
    constexpr uint32_t kDupMax = 255;
    auto number = [&](uint32_t *value) {
      const uint32_t *start = at_;
      *value = 0;
      for (; at_ != end_ && *at_ >= '0' && *at_ <= '9'; ++at_)
        if (*value <= kDupMax)
          *value = *value * 10 + (*at_ - '0');
      return at_ != start;
    };
    if (!number(minimum)) {
      fail(at_ == end_ ? REG_EBRACE : REG_BADBR);
      return false;
    }
    *maximum = *minimum;
    if (at_ != end_ && *at_ == ',') {
      ++at_;
      if (!number(maximum))
        *maximum = kUnlimited;
    }
    if (!special('}')) {
      fail(at_ == end_ ? REG_EBRACE : REG_BADBR);
      return false;
    }
    skip_special();
    if (*minimum > kDupMax || (*maximum != kUnlimited && *maximum > kDupMax) ||
        *minimum > *maximum) {
      fail(REG_BADBR);
      return false;
    }
    return true;
  }

  // A shell pattern, which matches the whole string.
  uint32_t shell() {
    const bool path = (r_.flags & REG_FNMATCH_PATHNAME) != 0;
    const bool escapes = (r_.flags & REG_FNMATCH_NOESCAPE) == 0;
    uint32_t first = one(Op::kLineStart), last = first;
    auto add = [&](uint32_t n) {
      if (error_ == 0) {
        r_.nodes[last].next = n;
        last = n;
      }
    };
    const Op any = path ? Op::kNotSlash : Op::kAny;
    while (error_ == 0 && at_ != end_) {
      uint32_t c = *at_++;
      if ((c == '*' || c == '?' || c == '[') && (r_.flags & REG_FNMATCH_PERIOD) != 0)
        add(one(Op::kNoPeriod));
      if (c == '*') {
        const uint32_t n = node(Kind::kRepeat, one(any));
        if (n != kNone)
          r_.nodes[n].maximum = kUnlimited;
        add(n);
      } else if (c == '?') {
        add(one(any));
      } else if (c == '[') {
        add(bracket(true));
      } else {
        if (c == '\\' && escapes) {
          if (at_ == end_)
            return fail(REG_EESCAPE);
          c = *at_++;
        }
        add(literal(c));
      }
    }
    add(one(Op::kLineEnd));
    return error_ == 0 ? node(Kind::kSequence, first) : kNone;
  }

  __regex &r_;
  locale_t locale_;
  const uint32_t *at_ = nullptr;
  const uint32_t *end_ = nullptr;
  bool extended_ = false;
  int error_ = 0;
};

}  // namespace regex
