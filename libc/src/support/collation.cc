// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The weights of characters. The tables are in a program only if it compares strings by a language.
#include "support/collation.h"

namespace collation {

// The numbers of characters; 0 where there is none. Blocks of 32 characters, and pages of 32
// blocks.
struct Characters {
  unsigned pages;
  const uint8_t *page;
  // Of each block: the block, or with the top bit set the number of its first character, from which
  // the others count on.
  const uint16_t *index;
  const uint16_t *blocks;
  const uint16_t *linear;
};

}  // namespace collation

#include "collation_tables.h"

namespace collation {

// Primary weights, from the lowest: what comes before Latin letters, ideographs by their sound, the
// other elements, ideographs by code point, and what isn't listed, in two weights or more.
constexpr unsigned kIdeographs = kPrimaries + kPinyin + 1;
constexpr unsigned kFirstIdeograph = 0x4e00, kLastIdeograph = 0x9fa5;
constexpr unsigned kUnlisted = 64000;
constexpr unsigned kWrongWeight = kUnlisted + (0x110000 >> 15);
static_assert(kIdeographs + kLastIdeograph - kFirstIdeograph < kUnlisted);
// Two bytes of a key, 2 to 255 each, must be enough for a weight.
static_assert(kWrongWeight < 254 * 254 && kElements < kSkipped && kSkipped < 254 * 254);

static unsigned lookup(const Characters &characters, uint32_t c) {
  if (c >> 10 >= characters.pages)
    return 0;
  const unsigned block = characters.index[characters.page[c >> 10] * 32 + (c >> 5) % 32];
  if ((block & 0x8000) != 0)
    return characters.linear[block & 0x7fff] + c % 32;
  return characters.blocks[block * 32 + c % 32];
}

unsigned element_of(uint32_t c) { return lookup(common, c); }

bool starts_contraction(unsigned element) {
  return (contraction_starts[element / 32] >> element % 32 & 1) != 0;
}

// The place of the first pair that isn't less, in a sorted table.
template <typename Less> static size_t lower_bound(size_t count, Less less) {
  size_t start = 0;
  while (count > 0) {
    const size_t half = count / 2;
    if (less(start + half)) {
      start += half + 1;
      count -= half + 1;
    } else {
      count = half;
    }
  }
  return start;
}

template <typename T, size_t size> constexpr size_t size_of(const T (&)[size]) { return size; }

unsigned contraction(unsigned first, unsigned second) {
  const size_t at = lower_bound(size_of(contraction_first), [=](size_t i) {
    return contraction_first[i] != first ? contraction_first[i] < first
                                         : contraction_second[i] < second;
  });
  if (at < size_of(contraction_first) && contraction_first[at] == first &&
      contraction_second[at] == second)
    return contraction_both[at];
  return 0;
}

// Weights before those of Latin letters stay, the others make room for ideographs by their sound.
static uint16_t primary(unsigned step) {
  return static_cast<uint16_t>(step < kLatin ? step : step + kPinyin);
}

static size_t written_out_weights_of(unsigned element, int level, uint16_t *weights) {
  const size_t at =
      lower_bound(size_of(written_out), [=](size_t i) { return written_out[i] < element; });
  if (at == size_of(written_out) || written_out[at] != element)
    return 0;
  const uint16_t *text = written_out_weights + written_out_at[at];
  const size_t primaries = *text & 0xff, others = *text >> 8;
  ++text;
  if (level == 0) {
    for (size_t i = 0; i < primaries; ++i)
      weights[i] = primary(text[i]);
    return primaries;
  }
  text += primaries;
  for (size_t i = 0; i < others; ++i)
    weights[i] = level == 1 ? text[i] & 0xff : text[i] >> 8;
  return others;
}

size_t weights_of(unsigned element, int level, uint16_t *weights) {
  if (element > kElements) {
    const uint16_t *parts = sequences + (element - kElements - 1) * 2;
    const size_t count = weights_of(parts[0], level, weights);
    return count + weights_of(parts[1], level, weights + count);
  }
  if (level == 3) {
    weights[0] = static_cast<uint16_t>(element);
    return 1;
  }
  if (element < kFirstPrimary) {
    // Most of these are ignored up to here: spaces and punctuation.
    return element < written_out[0] ? 0 : written_out_weights_of(element, level, weights);
  }
  const unsigned at = element - kFirstPrimary;
  if (accents[at] == 255)
    return written_out_weights_of(element, level, weights);
  if (level == 0) {
    const uint32_t until = (uint32_t{2} << at % 32) - 1;
    weights[0] = primary(step_counts[at / 32] +
                         static_cast<unsigned>(__builtin_popcount(step_words[at / 32] & until)));
  } else {
    weights[0] = pairs[accents[at] * 2 + level - 1];
  }
  return 1;
}

// A character with a primary weight of its own and no others, as the locale sources have it.
static size_t only_primary(unsigned weight, int level, uint16_t *weights) {
  if (level != 0)
    return 0;
  weights[0] = static_cast<uint16_t>(weight);
  return 1;
}

// Behind all others, by code point.
static size_t unlisted(uint32_t c, int level, uint16_t *weights) {
  if (level != 0)
    return 0;
  size_t count = 0;
  if (c < kWrong) {
    weights[count++] = static_cast<uint16_t>(kUnlisted + (c >> 15));
  } else {
    weights[count++] = static_cast<uint16_t>(kWrongWeight);
    weights[count++] = static_cast<uint16_t>((c >> 30) + 1);
    weights[count++] = static_cast<uint16_t>((c >> 15 & 0x7fff) + 1);
  }
  weights[count++] = static_cast<uint16_t>((c & 0x7fff) + 1);
  return count;
}

// A syllable of Hangul has the weights of the letters that it is made of, as Unicode has it.
static size_t syllable(uint32_t index, int level, uint16_t *weights) {
  const unsigned trailing = index % 28;
  size_t count = weights_of(element_of(0x1100 + index / (21 * 28)), level, weights);
  count += weights_of(element_of(0x1161 + index / 28 % 21), level, weights + count);
  if (trailing != 0)
    count += weights_of(element_of(0x11a7 + trailing), level, weights + count);
  return count;
}

size_t weights_of_character(Order order, uint32_t c, int level, uint16_t *weights, bool *found) {
  *found = true;
  if (order == Order::kJis) {
    const unsigned place = lookup(jis, c);
    return place != 0 ? only_primary(place, level, weights) : unlisted(c, level, weights);
  }
  if (order == Order::kPinyin && c >= 0x3000) {
    const unsigned place = lookup(pinyin, c);
    if (place != 0)
      return only_primary(kLatin - 1 + place, level, weights);
  }
  if (element_of(c) != 0) {
    *found = false;
    return 0;
  }
  if (c - 0xac00 < 11172)
    return syllable(c - 0xac00, level, weights);
  if (order == Order::kCommon && c >= kFirstIdeograph && c <= kLastIdeograph)
    return only_primary(kIdeographs + c - kFirstIdeograph, level, weights);
  return unlisted(c, level, weights);
}

}  // namespace collation
