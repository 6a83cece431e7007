// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What a part of the program can still become, seen from the end of what it has matched.
#pragma once

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "support/regex_search.h"
#include "support/regex_small.h"

namespace regex {

// From which places of a node's program its end can be reached, for each position of what it has
// matched. Sets are kept for one block of positions, and for the ends of all blocks, from which the
// others are made again. If the whole program is small and so is what it has matched, there is just
// one set for each position.
class Futures {
 public:
  Futures(const Search &search, Small *small, uint32_t begin, uint32_t size, size_t from, size_t to)
      : search_(search), begin_(begin), size_(size), words_(size / 64 + 1), from_(from), to_(to) {
    if (small != nullptr && to - from <= kFew) {
      make_words(*small);
      return;
    }
    blocks_ = (to - from) / kBlock + 1;
    const size_t sets = blocks_ + kBlock + 2;
    sets_ = static_cast<uint64_t *>(calloc(sets * words_, sizeof(uint64_t)));
    places_ = static_cast<size_t *>(calloc(blocks_, sizeof(size_t)));
    if (!usable() || blocks_ == 1)
      return;
    // From the end to the start; the first set in each block is kept, to make those of the block
    // before it from.
    uint64_t *set = scratch(0), *other = scratch(1);
    final(set);
    size_t block = blocks_ - 1;
    for (size_t at = to; block > 0;) {
      const size_t behind = at;
      const uint32_t c = search.text.previous(&at);
      for (; block > 0 && at < from + block * kBlock; --block) {
        memcpy(checkpoint(block), set, words_ * sizeof(uint64_t));
        places_[block] = behind;
      }
      step(set, other, at, c);
      uint64_t *t = set;
      set = other;
      other = t;
    }
  }
  ~Futures() {
    free(sets_);
    free(places_);
  }
  bool usable() const { return sets_ != nullptr && (places_ != nullptr || in_words_); }

  // Whether each position has its set in one word, whose bits are the program's instructions.
  bool in_words() const { return in_words_; }
  uint64_t word(size_t at) const { return sets_[at - from_]; }

  bool has(size_t at, uint32_t pc) {
    if (in_words_)
      return (word(at) & Small::bit(pc)) != 0;
    const size_t block = (at - from_) / kBlock;
    if (block != cached_)
      load(block);
    const uint64_t *set = position(at);
    const uint32_t i = pc - begin_;
    return i <= size_ && (set[i / 64] >> i % 64 & 1) != 0;
  }

 private:
  static constexpr size_t kBlock = 256;
  static constexpr size_t kFew = 1024;

  void make_words(Small &small) {
    in_words_ = true;
    sets_ = static_cast<uint64_t *>(malloc((to_ - from_ + 1) * sizeof(uint64_t)));
    if (sets_ == nullptr)
      return;
    const uint32_t exit = begin_ + size_;
    uint64_t set = small.before(search_, Small::bit(exit), begin_, exit, to_);
    sets_[to_ - from_] = set;
    for (size_t at = to_; at > from_;) {
      const size_t behind = at;
      const uint32_t c = search_.text.previous(&at);
      // Within a character there is nothing.
      for (size_t between = at + 1; between < behind; ++between)
        sets_[between - from_] = 0;
      const uint64_t mine = Small::bit(exit) - Small::bit(begin_);
      set = small.before(search_, set >> 1 & small.takes(search_, c) & mine, begin_, exit, at);
      sets_[at - from_] = set;
    }
  }

  uint64_t *checkpoint(size_t block) { return sets_ + block * words_; }
  uint64_t *position(size_t at) { return sets_ + (blocks_ + (at - from_) % kBlock) * words_; }
  uint64_t *scratch(int i) { return sets_ + (blocks_ + kBlock + static_cast<size_t>(i)) * words_; }

  // At the end, the exit and what leads to it.
  void final(uint64_t *set) {
    memset(set, 0, words_ * sizeof(uint64_t));
    set[size_ / 64] |= uint64_t{1} << size_ % 64;
    close(set, to_);
  }

  static bool test(const uint64_t *set, uint32_t i) { return (set[i / 64] >> i % 64 & 1) != 0; }

  // From the set behind character c to that before it, at position `at`.
  void step(const uint64_t *after, uint64_t *before, size_t at, uint32_t c) {
    memset(before, 0, words_ * sizeof(uint64_t));
    for (uint32_t i = 0; i < size_; ++i) {
      const Instruction &instruction = search_.regex.program[begin_ + i];
      if (takes_character(instruction.op) && test(after, i + 1) && search_.takes(instruction, c))
        before[i / 64] |= uint64_t{1} << i % 64;
    }
    close(before, at);
  }

  // Adds what leads to members without a character. Only jumps back need another round.
  void close(uint64_t *set, size_t at) {
    for (bool changed = true; changed;) {
      changed = false;
      for (uint32_t i = size_; i-- > 0;) {
        if (test(set, i))
          continue;
        const Instruction &instruction = search_.regex.program[begin_ + i];
        bool leads;
        switch (instruction.op) {
        case Op::kSplit:
          leads = test(set, instruction.a - begin_) || test(set, instruction.b - begin_);
          break;
        case Op::kJump:
          leads = test(set, instruction.a - begin_);
          break;
        case Op::kLineStart:
        case Op::kLineEnd:
        case Op::kNoPeriod:
          leads = test(set, i + 1) && search_.holds(instruction.op, at);
          break;
        default:
          leads = false;
        }
        if (leads) {
          set[i / 64] |= uint64_t{1} << i % 64;
          changed = true;
        }
      }
    }
  }

  // Makes the sets of a block, from the first set behind it down.
  void load(size_t block) {
    cached_ = block;
    const size_t start = from_ + block * kBlock;
    size_t at;
    if (block + 1 < blocks_) {
      at = places_[block + 1];
      memcpy(scratch(0), checkpoint(block + 1), words_ * sizeof(uint64_t));
    } else {
      at = to_;
      final(scratch(0));
      memcpy(position(at), scratch(0), words_ * sizeof(uint64_t));
    }
    uint64_t *set = scratch(0), *other = scratch(1);
    while (at > start) {
      const uint32_t c = search_.text.previous(&at);
      if (at < start)
        break;
      step(set, other, at, c);
      memcpy(position(at), other, words_ * sizeof(uint64_t));
      uint64_t *t = set;
      set = other;
      other = t;
    }
  }

  const Search &search_;
  uint32_t begin_, size_;
  size_t words_, from_, to_;
  size_t blocks_ = 0;
  size_t cached_ = SIZE_MAX;
  bool in_words_ = false;
  uint64_t *sets_ = nullptr;
  size_t *places_ = nullptr;
};

}  // namespace regex
