// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>
#include <wctype.h>

#include "support/pattern_text.h"
#include "support/regex_automaton.h"
#include "support/regex_search.h"
#include "support/regex_small.h"

namespace regex {

namespace {

// The places of the program where a match is, in the order in which they were reached.
struct Thread {
  uint32_t pc;
  size_t start;
};

struct Threads {
  Thread *list;
  uint32_t *index;  // Where in the list a place is, if it is.
  uint32_t size;

  bool has(uint32_t pc) const { return index[pc] < size && list[index[pc]].pc == pc; }
  void add(uint32_t pc, size_t start) {
    index[pc] = size;
    list[size++] = {pc, start};
  }
};

// Memory for one search: two sets of threads and a stack.
class Workspace {
 public:
  explicit Workspace(uint32_t places) {
    const size_t each = sizeof(Thread) + sizeof(uint32_t);
    const size_t size = 2 * places * each + 2 * (places + 1) * sizeof(uint32_t);
    memory_ = size <= sizeof(small_) ? small_ : static_cast<char *>(calloc(1, size));
    if (memory_ == nullptr)
      return;
    if (memory_ == small_)
      memset(small_, 0, size);
    char *at = memory_;
    auto take = [&](size_t bytes) {
      char *piece = at;
      at += bytes;
      return piece;
    };
    now.list = reinterpret_cast<Thread *>(take(places * sizeof(Thread)));
    then.list = reinterpret_cast<Thread *>(take(places * sizeof(Thread)));
    now.index = reinterpret_cast<uint32_t *>(take(places * sizeof(uint32_t)));
    then.index = reinterpret_cast<uint32_t *>(take(places * sizeof(uint32_t)));
    now.size = then.size = 0;
    stack = reinterpret_cast<uint32_t *>(at);
  }
  ~Workspace() {
    if (memory_ != small_)
      free(memory_);
  }
  bool usable() const { return memory_ != nullptr; }
  void swap() {
    const Threads t = now;
    now = then;
    then = t;
    then.size = 0;
  }

  Threads now, then;
  uint32_t *stack;

 private:
  alignas(16) char small_[4096];
  char *memory_;
};

// Adds a place and all that are reached from it without a character. `filter` says which places are
// of interest.
template <typename Filter>
void follow(const Search &search, Workspace &work, Threads &threads, uint32_t pc, uint32_t exit,
            size_t start, size_t at, const Filter &filter) {
  uint32_t depth = 0;
  work.stack[depth++] = pc;
  while (depth > 0) {
    pc = work.stack[--depth];
    if (threads.has(pc) || !filter(pc))
      continue;
    threads.add(pc, start);
    if (pc == exit)
      continue;
    const Instruction &i = search.regex.program[pc];
    if (i.op == Op::kSplit) {
      work.stack[depth++] = i.b;
      work.stack[depth++] = i.a;
    } else if (i.op == Op::kJump) {
      work.stack[depth++] = i.a;
    } else if (!takes_character(i.op) && search.holds(i.op, at)) {
      work.stack[depth++] = pc + 1;
    }
  }
}

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
