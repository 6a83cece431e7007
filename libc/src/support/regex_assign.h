// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The groups of a match.
#pragma once

#include <stdint.h>

#include "support/regex_futures.h"
#include "support/regex_search.h"
#include "support/regex_small.h"
#include "support/regex_threads.h"

namespace regex {

// Finds out what the groups have matched, given what the whole has: in a sequence each part, from
// the left, takes as much as leaves the rest a match, and so does each round of a repetition.
class Assigner {
 public:
  // `small` is null for a large program.
  Assigner(const Search &search, Workspace &work, Small *small, size_t count, regmatch_t *matches)
      : search_(search), work_(work), small_(small), count_(count), matches_(matches) {}

  // `shift` is how far this copy's program lies behind that of the first one.
  bool assign(uint32_t index, uint32_t shift, size_t from, size_t to) {
    const Node &n = search_.regex.nodes[index];
    if (!n.has_groups)
      return true;
    if (n.kind == Kind::kGroup) {
      if (n.group < count_)
        matches_[n.group] = {static_cast<regoff_t>(from), static_cast<regoff_t>(to)};
      return assign(n.first, shift, from, to);
    }
    const uint32_t begin = n.begin + shift;
    Futures futures(search_, small_, begin, n.size, from, to);
    if (!futures.usable())
      return false;
    if (n.kind == Kind::kSequence)
      return sequence(n, shift, from, to, futures);
    if (n.kind == Kind::kChoice)
      return choice(n, shift, from, to, futures);
    return repeat(n, shift, from, to, futures);
  }

 private:
  // Where the part of the program from `begin` on that is left at `exit` ends when it begins at
  // `from` and takes as much as it can.
  size_t longest(uint32_t begin, uint32_t exit, size_t from, size_t to, Futures &futures) {
    if (futures.in_words())
      return longest_in_words(begin, exit, from, to, futures);
    size_t best = kNowhere;
    work_.now.size = work_.then.size = 0;
    auto alive = [&](size_t at) {
      return [&futures, at](uint32_t pc) { return futures.has(at, pc); };
    };
    follow(search_, work_, work_.now, begin, exit, 0, from, alive(from));
    for (size_t at = from;;) {
      if (work_.now.has(exit))
        best = at;
      if (work_.now.size == 0 || at >= to)
        break;
      size_t behind = at;
      const uint32_t c = search_.text.next(&behind);
      for (uint32_t i = 0; i < work_.now.size; ++i) {
        const uint32_t pc = work_.now.list[i].pc;
        if (pc != exit && takes_character(search_.regex.program[pc].op) &&
            search_.takes(search_.regex.program[pc], c))
          follow(search_, work_, work_.then, pc + 1, exit, 0, behind, alive(behind));
      }
      work_.swap();
      at = behind;
    }
    work_.now.size = work_.then.size = 0;
    return best;
  }

  size_t longest_in_words(uint32_t begin, uint32_t exit, size_t from, size_t to,
                          const Futures &futures) {
    size_t best = kNowhere;
    const uint64_t mine = Small::bit(exit) - Small::bit(begin);
    uint64_t set =
        small_->behind(search_, Small::bit(begin), begin, exit, from) & futures.word(from);
    for (size_t at = from;;) {
      if ((set & Small::bit(exit)) != 0)
        best = at;
      if (set == 0 || at >= to)
        return best;
      const uint32_t c = search_.text.next(&at);
      set = (set & mine & small_->takes(search_, c)) << 1;
      set = small_->behind(search_, set, begin, exit, at) & futures.word(at);
    }
  }

  bool sequence(const Node &n, uint32_t shift, size_t from, size_t to, Futures &futures) {
    for (uint32_t child = n.first; child != kNone;) {
      const Node &c = search_.regex.nodes[child];
      const uint32_t begin = c.begin + shift;
      const size_t end = c.next == kNone ? to : longest(begin, begin + c.size, from, to, futures);
      if (end == kNowhere || !assign(child, shift, from, end))
        return false;
      from = end;
      child = c.next;
    }
    return true;
  }

  // The first that fits.
  bool choice(const Node &n, uint32_t shift, size_t from, size_t to, Futures &futures) {
    for (uint32_t child = n.first; child != kNone; child = search_.regex.nodes[child].next) {
      const Node &c = search_.regex.nodes[child];
      // An empty one begins where its jump stands, so that is asked for either way.
      if (futures.has(from, c.begin + shift))
        return assign(child, shift, from, to);
    }
    return false;
  }

  // Only the last round counts.
  bool repeat(const Node &n, uint32_t shift, size_t from, size_t to, Futures &futures) {
    const Node &c = search_.regex.nodes[n.first];
    const uint32_t begin = n.begin + shift;
    const uint32_t end = begin + n.size;
    size_t start = kNowhere, at = from;
    uint32_t copy = begin;
    uint32_t last = begin;
    auto round = [&](uint32_t pc) {
      const size_t stop = longest(pc, pc + c.size, at, to, futures);
      if (stop == kNowhere)
        return false;
      start = at;
      at = stop;
      last = pc;
      return true;
    };
    for (uint32_t i = 0; i < n.minimum; ++i, copy += c.size)
      if (!round(copy))
        return false;
    if (n.maximum == kUnlimited) {
      // The copy that runs again: the last one that is needed, or the one behind a split.
      const uint32_t again = n.minimum > 0 ? copy - c.size : begin + 1;
      while (at < to || (start == kNowhere && futures.has(at, again))) {
        const size_t before = at;
        if (!round(again))
          break;
        if (at == before)
          break;
      }
    } else {
      for (; copy < end; copy += c.size + 1) {
        // A round that takes nothing only instead of none at all.
        if (at == to && (start != kNowhere || !futures.has(at, copy + 1)))
          break;
        if (!round(copy + 1))
          break;
      }
    }
    if (start == kNowhere)
      return true;
    return assign(n.first, last - c.begin, start, at);
  }

  const Search &search_;
  Workspace &work_;
  Small *small_;
  size_t count_;
  regmatch_t *matches_;
};

}  // namespace regex
