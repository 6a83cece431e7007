// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The order of strings in languages, for strcoll(), strxfrm() and their wide forms.
//
// A string is compared level by level: first the primary weights of all characters (letters without
// case and accents), then the secondary ones (accents), then the tertiary ones (case and form),
// then the elements themselves, punctuation among them. What is equal then is left to the caller,
// who compares code units, as POSIX recommends. Each level is a pass through both strings, so the
// time is linear and nothing is allocated.
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "support/locale_data.h"

namespace collation {

using locale_data::Order;

constexpr int kLevels = 4;
// The most weights that a character or a contraction has on one level: two elements of 18 each.
constexpr size_t kMostWeights = 36;

// What stands on the fourth level for a character without a weight there, above all elements: what
// comes later in the string is greater, as "forward,position" has it in the locale sources.
constexpr unsigned kSkipped = 64000;
// What stands for a wrong byte, above all code points.
constexpr uint32_t kWrong = 0x110000;

// The weights of US-ASCII on each level, but in the order of JIS; 0 where there is none. The only
// characters of US-ASCII that a contraction may start with are l and L, and none goes on with one.
// The script that generates the tables holds both to be so.
extern const uint16_t ascii_weights[kLevels * 128];
inline bool is_ascii_start(uint32_t c) { return (c | 0x20) == 'l'; }

// The number of the element that a character is; 0 if the order doesn't list it.
unsigned element_of(uint32_t c);
// Whether a contraction may start with this element.
bool starts_contraction(unsigned element);
// The element that the two are together; 0 if they are none.
unsigned contraction(unsigned first, unsigned second);
// The weights of an element on a level, and their number. None of them is 0.
size_t weights_of(unsigned element, int level, uint16_t *weights);
// The same for a character that isn't an element: ideographs, syllables of Hangul, all characters
// in the order of JIS, and what no order lists. Without `found` it is to be looked up as an
// element.
size_t weights_of_character(Order order, uint32_t c, int level, uint16_t *weights, bool *found);

inline int levels(Order order) { return order == Order::kJis ? 1 : kLevels; }

// Reads characters of a string of bytes that ends with a zero.
class Bytes {
 public:
  Bytes(const char *s, locale_t locale) : s_(s), charset_(locale->charset) {}

  // False at the end.
  bool next(uint32_t *c) {
    const auto byte = static_cast<unsigned char>(*s_);
    if (byte == 0)
      return false;
    if (byte < 0x80) {
      *c = byte;
      ++s_;
      return true;
    }
    // No character has a zero among its bytes, so decoding doesn't go beyond the end.
    __mbstate_t state = {};
    const size_t length = charset_->decode(*charset_, c, s_, charset_->longest, &state);
    if (length >= locale_data::kIncomplete) {
      *c = kWrong + byte;
      ++s_;
    } else {
      s_ += length;
    }
    return true;
  }

  bool is_ascii_next() const { return static_cast<unsigned char>(*s_) < 0x80; }

 private:
  const char *s_;
  const locale_data::Charset *charset_;
};

class WideCharacters {
 public:
  WideCharacters(const wchar_t *s, locale_t) : s_(s) {}

  bool next(uint32_t *c) {
    *c = static_cast<uint32_t>(*s_);
    return *c != 0 && (++s_, true);
  }

  bool is_ascii_next() const { return static_cast<uint32_t>(*s_) < 0x80; }

 private:
  const wchar_t *s_;
};

// The weights of a string on one level.
template <typename Characters> class Weights {
 public:
  Weights(Order order, int level, Characters characters)
      : characters_(characters), order_(order), level_(level) {}

  // 0 at the end.
  unsigned next() {
    while (at_ == count_) {
      if (!fill())
        return 0;
    }
    if (skipped_ > 0) {
      --skipped_;
      return kSkipped;
    }
    return weights_[at_++];
  }

 private:
  bool fill() {
    uint32_t c;
    if (!characters_.next(&c))
      return false;
    at_ = 0;
    if (c < 0x80 && order_ != Order::kJis && (!is_ascii_start(c) || characters_.is_ascii_next())) {
      weights_[0] = ascii_weights[static_cast<unsigned>(level_) * 128 + c];
      count_ = weights_[0] != 0;
      return true;
    }
    // Below kana and ideographs, most characters are elements.
    unsigned element = order_ != Order::kJis && c < 0x3000 ? element_of(c) : 0;
    if (element == 0) {
      bool found;
      count_ = weights_of_character(order_, c, level_, weights_, &found);
      if (found) {
        if (level_ == 3 && count_ == 0)
          ++skipped_;
        return true;
      }
      element = element_of(c);
    }
    while (starts_contraction(element)) {
      Characters ahead = characters_;
      const unsigned both = ahead.next(&c) ? contraction(element, element_of(c)) : 0;
      if (both == 0)
        break;
      element = both;
      characters_ = ahead;
    }
    count_ = weights_of(element, level_, weights_);
    return true;
  }

  Characters characters_;
  const Order order_;
  const int level_;
  size_t at_ = 0;
  size_t count_ = 0;
  // Characters that have had no weight on the fourth level since the last one that had.
  size_t skipped_ = 0;
  uint16_t weights_[kMostWeights];
};

// How many code units at the start of both strings don't matter, as they are the same: up to the
// last character of ASCII before the first difference, as no contraction goes on with one.
template <typename Unit> size_t same_start(const Unit *a, const Unit *b) {
  size_t length = 0;
  while (a[length] == b[length] && a[length] != 0)
    ++length;
  auto is_end = [](Unit unit) {
    const auto c = static_cast<uint32_t>(unit);
    return c < 0x80 && !is_ascii_start(c);
  };
  while (length > 0 && !is_end(a[length - 1]))
    --length;
  return length;
}

template <typename Characters, typename Unit>
int compare(const Unit *a, const Unit *b, locale_t locale) {
  const size_t same = same_start(a, b);
  a += same;
  b += same;
  for (int level = 0; level < levels(locale->order); ++level) {
    Weights left(locale->order, level, Characters(a, locale));
    Weights right(locale->order, level, Characters(b, locale));
    for (;;) {
      const unsigned x = left.next(), y = right.next();
      if (x != y)
        return x < y ? -1 : 1;
      if (x == 0)
        break;
    }
  }
  return 0;
}

// Writes the key of a string, as far as there is room, and gives its length. The levels end with a
// 1, which is less than each weight, and behind them is the string itself.
template <typename Characters, typename Unit>
size_t transform(Unit *key, const Unit *s, size_t n, locale_t locale) {
  size_t length = 0;
  auto put = [key, n, &length](unsigned unit) {
    if (length < n)
      key[length] = static_cast<Unit>(unit);
    ++length;
  };
  for (int level = 0; level < levels(locale->order); ++level) {
    Weights weights(locale->order, level, Characters(s, locale));
    while (const unsigned weight = weights.next()) {
      // Bytes of a weight of two are 2 to 255; secondary and tertiary ones fit into one.
      if (sizeof(Unit) > 1 || level == 1 || level == 2) {
        put(weight + 1);
      } else {
        put(2 + weight / 254);
        put(2 + weight % 254);
      }
    }
    put(1);
  }
  for (; *s != 0; ++s)
    put(static_cast<unsigned>(*s));
  if (length < n)
    key[length] = 0;
  return length;
}

}  // namespace collation
