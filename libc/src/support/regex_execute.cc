// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdlib.h>

#include "support/pattern_text.h"
#include "support/regex_assign.h"
#include "support/regex_automaton.h"
#include "support/regex_search.h"
#include "support/regex_small.h"
#include "support/regex_threads.h"

namespace regex {

namespace {

// The leftmost match, and the longest of those. All threads of an earlier start come before those
// of a later one, so the first to reach a place has the earliest start.
bool find(const Search &search, Workspace &work, bool any, size_t *begin, size_t *end) {
  const __regex &regex = search.regex;
  const uint32_t exit = regex.program.size;
  auto all = [](uint32_t) { return true; };
  bool found = false;
  for (size_t at = 0;;) {
    if (!found) {
      if (work.now.size == 0 && !regex.may_begin_anywhere) {
        // Nothing goes on; look for where something can begin.
        while (at < search.text.size()) {
          size_t p = at;
          const uint32_t c = search.text.next(&p);
          if (c >= 128 || (regex.first[c / 64] >> c % 64 & 1) != 0)
            break;
          at = p;
        }
      }
      follow(search, work, work.now, 0, exit, at, at, all);
    }
    if (work.now.size == 0)
      break;
    if (work.now.has(exit)) {
      const size_t start = work.now.list[work.now.index[exit]].start;
      if (!found || start <= *begin) {
        found = true;
        *begin = start;
        *end = at;
        if (any)
          return true;
      }
    }
    if (at >= search.text.size())
      break;
    size_t behind = at;
    const uint32_t c = search.text.next(&behind);
    for (uint32_t i = 0; i < work.now.size; ++i) {
      const Thread thread = work.now.list[i];
      // What began later can't win any more.
      if (found && thread.start > *begin)
        break;
      if (thread.pc != exit && takes_character(regex.program[thread.pc].op) &&
          search.takes(regex.program[thread.pc], c))
        follow(search, work, work.then, thread.pc + 1, exit, thread.start, behind, all);
    }
    work.swap();
    at = behind;
  }
  work.now.size = work.then.size = 0;
  return found;
}

// What searches have learnt, in the hands of one of them. Another one at the same time starts anew,
// and what the last of them has learnt stays.
class Hold {
 public:
  Hold(__regex &regex, const pattern::Text &text) : regex_(regex) {
    learnt_ = __atomic_exchange_n(&regex.learnt, nullptr, __ATOMIC_ACQUIRE);
    const locale_data::Charset *charset =
        text.bytes() == nullptr ? nullptr : text.locale()->charset;
    if (learnt_ != nullptr && charset != nullptr && learnt_->charset != charset) {
      forget(learnt_);
      learnt_ = nullptr;
    }
    if (learnt_ == nullptr) {
      learnt_ = static_cast<Learnt *>(calloc(1, sizeof(Learnt)));
      if (learnt_ != nullptr)
        learnt_->charset = charset;
    }
  }
  ~Hold() {
    if (Learnt *other = __atomic_exchange_n(&regex_.learnt, learnt_, __ATOMIC_ACQ_REL))
      forget(other);
  }
  Hold(const Hold &) = delete;
  Hold &operator=(const Hold &) = delete;

  // As find(), by automata.
  Automaton::Result find(const Search &search, bool any, size_t *begin, size_t *end) {
    using Mode = Automaton::Mode;
    if (any)
      return run(search, Mode::kWhether, 0, end);
    const Automaton::Result result = run(search, Mode::kLongest, 0, end);
    return result == Automaton::Result::kYes ? run(search, Mode::kBackwards, *end, begin) : result;
  }

  // Null if the program is too large, or there is no memory.
  Small *small() {
    if (learnt_ == nullptr || regex_.program.size > Small::kMost)
      return nullptr;
    if (learnt_->small == nullptr) {
      learnt_->small = static_cast<Small *>(calloc(1, sizeof(Small)));
      if (learnt_->small != nullptr)
        learnt_->small->prepare(regex_);
    }
    return learnt_->small;
  }

 private:
  Automaton::Result run(const Search &search, Automaton::Mode mode, size_t at, size_t *where) {
    if (learnt_ == nullptr)
      return Automaton::Result::kGaveUp;
    Automaton *&automaton = learnt_->automata[static_cast<int>(mode)];
    if (automaton == nullptr)
      automaton = Automaton::make(search.regex, search, mode);
    return automaton == nullptr ? Automaton::Result::kGaveUp : automaton->run(search, at, where);
  }

  __regex &regex_;
  Learnt *learnt_;
};

}  // namespace

int execute(const regex_t *compiled, const pattern::Text &text, size_t count, regmatch_t *matches,
            int flags) {
  __regex &regex = *compiled->__regex;
  if ((regex.flags & REG_NOSUB) != 0)
    count = 0;
  const Search search = {regex, text, flags};
  // Automata cost something when they are made, and don't pay for themselves in one short text.
  // Shell patterns have no reversed program.
  constexpr size_t kShort = 64;
  const bool before = __atomic_load_n(&regex.searched, __ATOMIC_RELAXED);
  const bool reversible = (regex.flags & REG_FNMATCH) == 0;
  const bool usable = (before || text.size() > kShort) && (reversible || count == 0);
  if (!before)
    __atomic_store_n(&regex.searched, true, __ATOMIC_RELAXED);

  size_t begin = 0, end = 0;
  auto place = [&](Workspace &work, Small *small) {
    for (size_t i = 0; i < count; ++i)
      matches[i] = {-1, -1};
    if (count > 0)
      matches[0] = {static_cast<regoff_t>(begin), static_cast<regoff_t>(end)};
    return count <= 1 ||
                   Assigner(search, work, small, count, matches).assign(regex.root, 0, begin, end)
               ? 0
               : REG_ESPACE;
  };
  if (usable) {
    Hold hold(regex, text);
    const auto result = hold.find(search, count == 0, &begin, &end);
    if (result == Automaton::Result::kNo)
      return REG_NOMATCH;
    if (result == Automaton::Result::kYes) {
      Small *small = count > 1 ? hold.small() : nullptr;
      Workspace work(count > 1 ? regex.program.size + 1 : 0);
      return work.usable() ? place(work, small) : REG_ESPACE;
    }
  }
  Workspace work(regex.program.size + 1);
  if (!work.usable())
    return REG_ESPACE;
  return find(search, work, count == 0, &begin, &end) ? place(work, nullptr) : REG_NOMATCH;
}

}  // namespace regex
