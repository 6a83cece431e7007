// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The characters of a narrow or wide string, with steps in both directions. A byte that is no
// character counts as one that equals nothing else.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <wchar.h>

#include "support/locale_data.h"
#include "support/pattern_bracket.h"

namespace pattern {

class Text {
 public:
  Text(const char *s, size_t size, locale_t locale)
      : narrow_(s), size_(size), locale_(locale), single_(locale->charset->longest == 1) {}
  Text(const wchar_t *s, size_t size, locale_t locale)
      : wide_(s), size_(size), locale_(locale), single_(true) {}

  // Positions are counted in bytes or wide characters.
  size_t size() const { return size_; }
  locale_t locale() const { return locale_; }
  // The bytes of a narrow string; null for a wide one.
  const char *bytes() const { return narrow_; }
  // Whether each position is a character whatever comes before it.
  bool single() const { return single_; }

  // The character at a position, which moves behind it.
  uint32_t next(size_t *at) const {
    if (narrow_ == nullptr)
      return static_cast<uint32_t>(wide_[(*at)++]);
    const auto byte = static_cast<unsigned char>(narrow_[*at]);
    if (byte < 0x80) {
      ++*at;
      return byte;
    }
    wchar_t c;
    mbstate_t state = {};
    const size_t n = mbrtowc_l(&c, narrow_ + *at, size_ - *at, &state, locale_);
    if (n > 8) {
      ++*at;
      return kInvalidByte + byte;
    }
    *at += n;
    return static_cast<uint32_t>(c);
  }

  // The character before a position, which moves to its start.
  uint32_t previous(size_t *at) const {
    const size_t end = *at;
    if (narrow_ != nullptr && !single_ && (narrow_[end - 1] & 0x80) != 0) {
      // The start of a character that ends here, if there is one.
      for (size_t length = 4; length > 1; --length) {
        if (length > end || (static_cast<unsigned char>(narrow_[end - length]) & 0xc0) != 0xc0)
          continue;
        size_t p = end - length;
        const uint32_t c = next(&p);
        if (p == end) {
          *at = end - length;
          return c;
        }
      }
    }
    size_t p = --*at;
    return next(&p);
  }

 private:
  const char *narrow_ = nullptr;
  const wchar_t *wide_ = nullptr;
  size_t size_;
  locale_t locale_;
  bool single_;
};

// For match_bracket().
struct TextCursor {
  const Text *text;
  size_t at;
  bool done() const { return at >= text->size(); }
  uint32_t peek() const {
    size_t p = at;
    return text->next(&p);
  }
  void advance() { text->next(&at); }
};

}  // namespace pattern
