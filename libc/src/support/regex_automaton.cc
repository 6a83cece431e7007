// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "support/regex_automaton.h"

#include <string.h>

namespace regex {

// The class of a character; 0 if there are too many.
uint32_t Automaton::class_of(const Search &search, uint32_t c) {
  uint8_t *known;
  if (c < 128) {
    known = &class_of_byte_[c];
    if (*known != 0)
      return *known;
  } else {
    const uint32_t slot = c * 2654435769u >> 26;
    static_assert(kRecent == 64);
    known = &recent_class_[slot];
    if (*known != 0 && recent_[slot] == c)
      return *known;
    recent_[slot] = c;
  }
  *known = 0;
  if (classes_ == kMostClasses)
    return 0;
  uint64_t *signature = signatures_ + static_cast<size_t>(classes_) * words_;
  memset(signature, 0, words_ * sizeof(uint64_t));
  for (uint32_t i = 0; i < predicates_; ++i)
    if (search.takes(predicate_[i], c))
      signature[i / 64] |= uint64_t{1} << i % 64;
  uint32_t found = 2;
  while (memcmp(signatures_ + static_cast<size_t>(found) * words_, signature,
                words_ * sizeof(uint64_t)) != 0)
    ++found;
  if (found == classes_)
    ++classes_;
  *known = static_cast<uint8_t>(found);
  return found;
}

// The flags of a state to which a character leads, or an end of the text.
uint32_t Automaton::context(uint32_t c) const {
  uint32_t flags = 0;
  if (lines_matter_ && (c == kEnd || (lines() && c == '\n')))
    flags |= kAtLine;
  if (names_matter_ &&
      (c == kEnd || c == kOpenEnd || ((regex_->flags & REG_FNMATCH_PATHNAME) != 0 && c == '/')))
    flags |= kAtName;
  return flags;
}

// Whether an assertion holds between the character that led to the state and the next one, c.
bool Automaton::holds(Op op, const State &state, uint32_t c) const {
  if (op == Op::kNoPeriod)
    return c != '.' || (state.flags & kAtName) == 0;
  // Which of them looks back, depends on the direction.
  if (op == (forwards() ? Op::kLineStart : Op::kLineEnd))
    return (state.flags & kAtLine) != 0;
  return c == kEnd || (lines() && c == '\n');
}

// Adds a place and all that are reached from it without a character. Whether the program's end is
// among them.
bool Automaton::follow(uint32_t pc, const State &state, uint32_t c) {
  const uint32_t exit = program_->size;
  bool matched = false;
  uint32_t depth = 0;
  stack_[depth++] = pc;
  while (depth > 0) {
    pc = stack_[--depth];
    if (now_.has(pc))
      continue;
    now_.add(pc);
    if (pc == exit) {
      matched = true;
      continue;
    }
    const Instruction &i = (*program_)[pc];
    if (i.op == Op::kSplit) {
      stack_[depth++] = i.b;
      stack_[depth++] = i.a;
    } else if (i.op == Op::kJump) {
      stack_[depth++] = i.a;
    } else if (!takes_character(i.op) && holds(i.op, state, c)) {
      stack_[depth++] = pc + 1;
    }
  }
  return matched;
}

// Sorts a set, so that states which are the same look the same.
static void sort(uint32_t *first, uint32_t count) {
  uint32_t gap = 1;
  while (gap < count / 3)
    gap = 3 * gap + 1;
  for (; gap > 0; gap /= 3)
    for (uint32_t i = gap; i < count; ++i) {
      const uint32_t value = first[i];
      uint32_t j = i;
      for (; j >= gap && first[j - gap] > value; j -= gap)
        first[j] = first[j - gap];
      first[j] = value;
    }
}

// The state of these flags and the places in key_; 0 if there is no memory for it.
uint32_t Automaton::state_of(uint32_t flags) {
  uint32_t hash = flags * 2654435769u;
  for (uint32_t i = 0; i < key_size_; ++i)
    hash = (hash ^ key_[i]) * 0x01000193u + (hash >> 15);
  uint32_t slot = hash * 2654435769u >> 23;
  static_assert(2 * kMostStates == 1 << 9);
  for (; hashed_[slot] != 0; slot = (slot + 1) % (2 * kMostStates)) {
    const State &s = states_[hashed_[slot]];
    if (s.count == key_size_ && (s.flags & ~kIdle) == flags &&
        memcmp(items_ + s.begin, key_, key_size_ * sizeof(uint32_t)) == 0)
      return hashed_[slot];
  }
  if (count_ + 1 >= kMostStates)
    return 0;
  if (count_ + 1 == capacity_ && !grow())
    return 0;
  if (items_size_ + key_size_ > items_room_) {
    if (items_size_ + key_size_ > kMostItems)
      return 0;
    const uint32_t room = 2 * (items_size_ + key_size_);
    auto *items = static_cast<uint32_t *>(reallocarray(items_, room, sizeof(uint32_t)));
    if (items == nullptr)
      return 0;
    items_ = items;
    items_room_ = room;
  }
  const uint32_t made = ++count_;
  if (flags == 0 && key_size_ == 1 && key_[0] == 0 && forwards())
    flags |= kIdle;
  states_[made] = {items_size_, key_size_, flags};
  memcpy(items_ + items_size_, key_, key_size_ * sizeof(uint32_t));
  items_size_ += key_size_;
  memset(table_ + made * kTable, 0, kTable * sizeof(uint32_t));
  memset(by_class_ + made * kMostClasses, 0, kMostClasses * sizeof(uint32_t));
  hashed_[slot] = static_cast<uint16_t>(made);
  return made;
}

// Where `c`, of the given signature, leads.
uint32_t Automaton::work_out(const State &state, uint32_t c, const uint64_t *signature) {
  const uint32_t exit = program_->size;
  const bool grouped = mode_ == Mode::kLongest;
  now_.size = then_.size = 0;
  key_size_ = 0;
  bool matched = false;
  uint32_t done = 0;
  for (uint32_t i = 0; i < state.count && !(matched && grouped);) {
    for (; i < state.count && items_[state.begin + i] != kMark; ++i)
      matched |= follow(items_[state.begin + i], state, c);
    ++i;
    // One step of those that began at the same place.
    const uint32_t begin = key_size_ + (key_size_ != 0);
    uint32_t end = begin;
    for (; done < now_.size; ++done) {
      const uint32_t pc = now_.list[done];
      if (pc == exit || !takes_character((*program_)[pc].op))
        continue;
      const uint32_t p = predicate_of_[pc];
      if ((signature[p / 64] >> p % 64 & 1) == 0 || then_.has(pc + 1))
        continue;
      then_.add(pc + 1);
      key_[end++] = pc + 1;
    }
    if (end != begin) {
      sort(key_ + begin, end - begin);
      if (begin != 0)
        key_[begin - 1] = kMark;
      key_size_ = end;
    }
  }
  uint32_t flags = context(c);
  if (matched)
    flags |= kMatchBefore;
  if (c == kEnd || c == kOpenEnd || (mode_ == Mode::kWhether && matched)) {
    key_size_ = 0;
    return state_of(flags);
  }
  if (forwards()) {
    if (grouped && (matched || (state.flags & kFound) != 0)) {
      flags |= kFound;
    } else if (!regex_->only_at_start && !then_.has(0)) {
      // Another match may begin here.
      if (grouped && key_size_ != 0)
        key_[key_size_++] = kMark;
      key_[key_size_++] = 0;
      if (!grouped)
        sort(key_, key_size_);
    }
  }
  return state_of(flags);
}

uint32_t Automaton::start(const Search &search, size_t at) {
  const pattern::Text &text = search.text;
  uint32_t before;
  if (forwards()) {
    before = (search.flags & REG_NOTBOL) != 0 ? kOpenEnd : kEnd;
  } else if (at == text.size()) {
    before = (search.flags & REG_NOTEOL) != 0 ? kOpenEnd : kEnd;
  } else {
    size_t p = at;
    before = text.next(&p);
  }
  const uint32_t flags = context(before);
  uint32_t &known = started_[flags / kAtLine];
  if (known == 0) {
    key_[0] = 0;
    key_size_ = 1;
    known = state_of(flags);
  }
  return known;
}

// The entry of what `c` leads to from the state of `entry`; 0 if the automaton has to give up.
uint32_t Automaton::after(const Search &search, uint32_t entry, uint32_t c) {
  uint32_t from = entry / kTable;
  uint32_t known = c == kEnd ? 0 : c == kOpenEnd ? 1 : class_of(search, c);
  if (known == 0 && c != kEnd) {
    known = kMostClasses;
  } else {
    const uint32_t next = by_class_[from * kMostClasses + known];
    if (next != 0)
      return next;
  }
  uint32_t made = 0;
  if (known != kMostClasses) {
    // A copy, as the array may move.
    const State state = states_[from];
    made = work_out(state, c, signatures_ + static_cast<size_t>(known) * words_);
  }
  if (made == 0) {
    // Forget everything but the state that this is about.
    ++times_forgotten_;
    const State state = states_[from];
    key_size_ = state.count;
    memcpy(key_, items_ + state.begin, key_size_ * sizeof(uint32_t));
    forget_classes();
    from = state_of(state.flags & ~kIdle);
    known = c == kEnd ? 0 : c == kOpenEnd ? 1 : class_of(search, c);
    if (from == 0 || (known == 0 && c != kEnd))
      return 0;
    const State again = states_[from];
    made = work_out(again, c, signatures_ + static_cast<size_t>(known) * words_);
    if (made == 0)
      return 0;
  }
  const State &s = states_[made];
  uint32_t next = made * kTable;
  if (s.count == 0 || (s.flags & (kMatchBefore | kIdle)) != 0)
    next |= kLook;
  by_class_[from * kMostClasses + known] = next;
  return next;
}

// From a position at which nothing has begun, in the state of `idle`, to one where something may.
size_t Automaton::skip(const Search &search, uint32_t idle, size_t at) const {
  const auto *bytes = reinterpret_cast<const unsigned char *>(search.text.bytes());
  const size_t size = search.text.size();
  if (bytes == nullptr || at == size)
    return at;
  if (regex_->prefix_size > 0) {
    const void *found = regex_->prefix_size == 1
                            ? memchr(bytes + at, regex_->prefix[0], size - at)
                            : memmem(bytes + at, size - at, regex_->prefix, regex_->prefix_size);
    return found == nullptr
               ? size
               : static_cast<size_t>(static_cast<const unsigned char *>(found) - bytes);
  }
  // What is known to lead back here. No load waits for the one before it.
  const uint32_t *table = table_ + idle;
  const uint32_t same = idle | kLook;
  for (; size - at >= 4; at += 4)
    if (((table[bytes[at]] ^ same) | (table[bytes[at + 1]] ^ same) | (table[bytes[at + 2]] ^ same) |
         (table[bytes[at + 3]] ^ same)) != 0)
      break;
  while (at < size && table[bytes[at]] == same)
    ++at;
  return at;
}

Automaton::Result Automaton::run(const Search &search, size_t at, size_t *where) {
  const pattern::Text &text = search.text;
  const auto *bytes = reinterpret_cast<const unsigned char *>(text.bytes());
  const size_t size = text.size();
  const bool on = forwards();
  if (count_ + 2 >= kMostStates)
    forget_states();
  uint32_t entry = start(search, at) * kTable;
  if (entry == 0)
    return Result::kGaveUp;
  Result result = Result::kNo;
  // An automaton that is forgotten before it was of use, several times, isn't worth it.
  constexpr size_t kOfUse = 8 * kMostStates;
  constexpr int kOften = 4;
  int useless = 0;
  size_t last_forgotten = at;
  if ((states_[entry / kTable].flags & kIdle) != 0)
    at = skip(search, entry, at);
  for (;;) {
    uint32_t next = 0;
    if (bytes != nullptr) {
      // What this is all about.
      const uint32_t *table = table_;
      if (on) {
        for (; at < size; ++at) {
          next = table[entry + bytes[at]];
          if (static_cast<int32_t>(next) <= 0)
            break;
          entry = next;
        }
      } else {
        for (; at > 0; --at) {
          next = table[entry + bytes[at - 1]];
          if (static_cast<int32_t>(next) <= 0)
            break;
          entry = next;
        }
      }
    }
    const size_t before = at;
    if (at == (on ? size : 0)) {
      const bool open = (search.flags & (on ? REG_NOTEOL : REG_NOTBOL)) != 0;
      next = after(search, entry, open ? kOpenEnd : kEnd);
    } else if (next != 0) {
      at = on ? at + 1 : at - 1;
    } else {
      const uint32_t c = on ? text.next(&at) : text.previous(&at);
      const uint32_t forgotten = times_forgotten_;
      if (c >= kOpenEnd)
        return Result::kGaveUp;  // A wide character that stands for something else here.
      next = after(search, entry, c);
      if (forgotten != times_forgotten_) {
        const size_t passed = on ? at - last_forgotten : last_forgotten - at;
        if (passed < kOfUse && ++useless == kOften)
          return Result::kGaveUp;
        last_forgotten = at;
      } else if (next != 0 && bytes != nullptr && (c < 128 || single_)) {
        table_[entry + bytes[on ? before : at]] = next;
      }
    }
    if (next == 0)
      return Result::kGaveUp;
    entry = next & ~kLook;
    if ((next & kLook) == 0)
      continue;
    const State &s = states_[entry / kTable];
    if ((s.flags & kMatchBefore) != 0) {
      result = Result::kYes;
      *where = before;
    }
    if (s.count == 0)
      return result;
    if ((s.flags & kIdle) != 0)
      at = skip(search, entry, at);
  }
}

}  // namespace regex
