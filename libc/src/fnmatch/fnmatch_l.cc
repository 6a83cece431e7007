// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <fnmatch.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "support/pattern_text.h"

namespace {

// What has been found out about a pattern's brackets. That a bracket doesn't end, or that a name in
// it doesn't, is seen only at the pattern's end, but it depends on the pattern alone. So it is
// looked for once, and not again each time that a star takes one more character.
class KnownBrackets {
 public:
  explicit KnownBrackets(size_t pattern_size) : size_(pattern_size) {}
  ~KnownBrackets() {
    if (literal_ != few_)
      free(literal_);
  }
  KnownBrackets(const KnownBrackets &) = delete;
  KnownBrackets &operator=(const KnownBrackets &) = delete;

  // Whether the bracket before this place begins no bracket expression.
  bool is_literal(size_t at) const {
    return literal_ != nullptr && (literal_[at / 8] >> (at % 8) & 1) != 0;
  }
  void set_literal(size_t at) {
    if (literal_ == nullptr) {
      // Only patterns with more than 4096 bytes need memory; without it they take longer.
      const size_t bytes = size_ / 8 + 1;
      literal_ = bytes <= sizeof(few_) ? few_ : static_cast<unsigned char *>(malloc(bytes));
      if (literal_ == nullptr)
        return;
      memset(literal_, 0, bytes);
    }
    literal_[at / 8] |= static_cast<unsigned char>(1 << (at % 8));
  }

  pattern::EndlessNames names(size_t at) const {
    pattern::EndlessNames result;
    for (int i = 0; i < 3; ++i)
      result.of[i] = at >= endless_from_[i];
    return result;
  }
  void set_names(size_t at, const pattern::EndlessNames &names) {
    for (int i = 0; i < 3; ++i)
      if (names.of[i] && at < endless_from_[i])
        endless_from_[i] = at;
  }

 private:
  size_t size_;
  unsigned char *literal_ = nullptr;  // A bit for each place, once there is one to remember.
  size_t endless_from_[3] = {SIZE_MAX, SIZE_MAX, SIZE_MAX};
  unsigned char few_[513];
};

}  // namespace

// Where a star that c follows may end first. No star reaches over a slash in a path.
static size_t find(const pattern::Text &text, size_t at, char c, bool path) {
  const char *string = text.bytes();
  if (path) {
    while (at < text.size() && string[at] != c && string[at] != '/')
      ++at;
    return at;
  }
  const void *found = memchr(string + at, c, text.size() - at);
  return found == nullptr ? text.size()
                          : static_cast<size_t>(static_cast<const char *>(found) - string);
}

// When a character doesn't match, only the last star seen has to take one more: earlier ones have
// taken the least they could, and giving them more can't help. So the time is bounded by the
// product of the lengths. What a bracket costs is its own length then, see KnownBrackets.
int fnmatch_l(const char *pattern_string, const char *string, int flags, __locale_t locale) {
  using namespace pattern;
  const Text pattern(pattern_string, strlen(pattern_string), locale);
  const Text text(string, strlen(string), locale);
  const bool path = (flags & FNM_PATHNAME) != 0;
  const bool escapes = (flags & FNM_NOESCAPE) == 0;
  // Whether what stands here is a period that only a period matches.
  auto protected_period = [&](size_t at) {
    return (flags & FNM_PERIOD) != 0 && at < text.size() && string[at] == '.' &&
           (at == 0 || (path && string[at - 1] == '/'));
  };
  // Letters and the like, before the first star: they and their bytes are the same.
  size_t p = 0, s = 0;
  auto plain = [](char c) {
    return static_cast<unsigned char>(c) < 0x80 && c != '*' && c != '?' && c != '[' && c != '\\' &&
           c != '/';
  };
  while (plain(pattern_string[p]) && pattern_string[p] != '\0') {
    if (pattern_string[p++] != string[s++])
      return FNM_NOMATCH;
  }
  size_t star = 0, star_text = 0;
  bool have_star = false;
  KnownBrackets known(pattern.size());
  char after_star = '\0';
  for (;;) {
    bool matched;
    if (p < pattern.size() && pattern_string[p] == '*') {
      if (protected_period(s))
        return FNM_NOMATCH;
      star = ++p;
      star_text = s;
      have_star = true;
      after_star = plain(pattern_string[p]) ? pattern_string[p] : '\0';
      if (after_star != '\0')
        s = star_text = find(text, s, after_star, path);
      continue;
    }
    if (s == text.size()) {
      if (p == pattern.size())
        return 0;
      // More text won't come.
      return FNM_NOMATCH;
    }
    size_t behind = s;
    const uint32_t c = text.next(&behind);
    if (p == pattern.size()) {
      matched = false;
    } else {
      uint32_t wanted = pattern.next(&p);
      const bool may = !protected_period(s) && !(path && c == '/');
      matched = false;
      bool literal = false;
      if (wanted == '?') {
        matched = may;
      } else if (wanted == '[') {
        literal = known.is_literal(p);
        if (!literal) {
          TextCursor cursor = {&pattern, p};
          EndlessNames names = known.names(p);
          const Bracket result = match_bracket(cursor, c, escapes, true, locale, &names);
          if (result == Bracket::kMatch || result == Bracket::kNoMatch) {
            p = cursor.at;
            matched = may && result == Bracket::kMatch;
            known.set_names(p, names);
          } else {
            // Not a bracket expression: a bracket.
            literal = true;
            known.set_literal(p);
          }
        }
      } else {
        if (wanted == '\\' && escapes) {
          // A pattern that ends in a backslash matches nothing.
          if (p == pattern.size())
            return FNM_NOMATCH;
          wanted = pattern.next(&p);
        }
        literal = true;
      }
      if (literal) {
        matched = c == wanted;
        // No star reaches over a slash.
        if (matched && path && c == '/')
          have_star = false;
      }
    }
    if (matched) {
      s = behind;
    } else {
      if (!have_star || (path && string[star_text] == '/'))
        return FNM_NOMATCH;
      text.next(&star_text);
      if (after_star != '\0')
        star_text = find(text, star_text, after_star, path);
      s = star_text;
      p = star;
    }
  }
}
