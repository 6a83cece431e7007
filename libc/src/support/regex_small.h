// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Programs of up to 62 instructions, as most are: a set of places is one word, whose bit i stands
// for instruction i, and the one behind the last for the exit.
#pragma once

#include "support/regex_search.h"

namespace regex {

class Small {
 public:
  static constexpr uint32_t kMost = 62;
  static uint64_t bit(uint32_t i) { return uint64_t{1} << i; }

  // All of it has to be zero before.
  void prepare(const __regex &regex) {
    const Array<Instruction> &program = regex.program;
    for (uint32_t i = 0; i < program.size; ++i) {
      const Op op = program[i].op;
      if (takes_character(op))
        characters_ |= bit(i);
      else
        steps_[count_++] = static_cast<uint8_t>(i);
      if (!takes_character(op) && op != Op::kSplit && op != Op::kJump)
        assertions_ |= bit(i);
    }
  }

  // The instructions that take c.
  uint64_t takes(const Search &search, uint32_t c) {
    if (c >= 128)
      return find_takes(search, c);
    if ((masks_[c] & kKnown) == 0)
      masks_[c] = find_takes(search, c) | kKnown;
    return masks_[c] & ~kKnown;
  }

  // Adds what leads to members without a character, of the instructions from `begin` to `end`.
  uint64_t before(const Search &search, uint64_t set, uint32_t begin, uint32_t end, size_t at) {
    const uint64_t range = bit(end) - bit(begin), holding = find_holding(search, range, at);
    Memo &memo = before_[slot(set, begin)];
    if (memo.from == set && memo.range == range && memo.holding == holding)
      return memo.to;
    const uint64_t from = set;
    for (bool changed = true; changed;) {
      changed = false;
      for (uint32_t i = count_; i-- > 0;) {
        const uint64_t mine = bit(steps_[i]) & range & ~set;
        if (mine == 0 || (set & next(search, steps_[i], holding)) == 0)
          continue;
        set |= mine;
        changed = true;
      }
    }
    memo = {from, set, range, holding};
    return set;
  }

  // Adds what members lead to without a character.
  uint64_t behind(const Search &search, uint64_t set, uint32_t begin, uint32_t end, size_t at) {
    const uint64_t range = bit(end) - bit(begin), holding = find_holding(search, range, at);
    Memo &memo = behind_[slot(set, begin)];
    if (memo.from == set && memo.range == range && memo.holding == holding)
      return memo.to;
    const uint64_t from = set;
    for (bool changed = true; changed;) {
      changed = false;
      for (uint32_t i = 0; i < count_; ++i) {
        if ((bit(steps_[i]) & range & set) == 0)
          continue;
        const uint64_t more = next(search, steps_[i], holding) & ~set;
        set |= more;
        changed |= more != 0;
      }
    }
    memo = {from, set, range, holding};
    return set;
  }

 private:
  static constexpr uint64_t kKnown = uint64_t{1} << 63;
  // Sets that were asked for before. No set is asked for with an empty range.
  struct Memo {
    uint64_t from, to, range, holding;
  };
  static constexpr size_t kMemos = 32;
  static size_t slot(uint64_t set, uint32_t begin) {
    return static_cast<size_t>((set + begin) * 0x9e3779b97f4a7c15u >> 59);
  }
  static_assert(kMemos == 1 << 5);

  uint64_t find_takes(const Search &search, uint32_t c) const {
    uint64_t set = 0;
    for (uint64_t left = characters_; left != 0; left &= left - 1) {
      const auto i = static_cast<uint32_t>(__builtin_ctzll(left));
      if (search.takes(search.regex.program[i], c))
        set |= bit(i);
    }
    return set;
  }

  // The assertions of a range that hold at a position.
  uint64_t find_holding(const Search &search, uint64_t range, size_t at) const {
    uint64_t set = 0;
    for (uint64_t left = assertions_ & range; left != 0; left &= left - 1) {
      const auto i = static_cast<uint32_t>(__builtin_ctzll(left));
      if (search.holds(search.regex.program[i].op, at))
        set |= bit(i);
    }
    return set;
  }

  // Where an instruction leads that takes no character.
  static uint64_t next(const Search &search, uint32_t pc, uint64_t holding) {
    const Instruction &i = search.regex.program[pc];
    if (i.op == Op::kSplit)
      return bit(i.a) | bit(i.b);
    if (i.op == Op::kJump)
      return bit(i.a);
    return (holding & bit(pc)) << 1;
  }

  uint64_t characters_;
  uint64_t assertions_;
  uint32_t count_;
  uint8_t steps_[kMost];
  uint64_t masks_[128];  // What takes() has found, with kKnown.
  Memo before_[kMemos], behind_[kMemos];
};

}  // namespace regex
