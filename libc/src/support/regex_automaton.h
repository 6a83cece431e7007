// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A deterministic automaton of a program that is made while it runs: a state is a set of places in
// the program, and what follows on a character is worked out when it is first needed and
// remembered. So most characters cost one load from a table. Memory is bounded: an automaton that
// has too many states forgets them all, and if it does so too often, the search goes on without
// one.
//
// Characters that all instructions of the program treat alike are one class. A state's table has an
// entry for each byte, and one for each class, for characters that aren't one byte.
#pragma once

#include "support/regex_search.h"

namespace regex {

class Automaton {
 public:
  enum class Mode : uint8_t {
    kWhether,    // Whether there is a match at all.
    kLongest,    // Where the leftmost and longest match ends.
    kBackwards,  // Where the longest match that ends here begins; of the reversed program.
  };
  enum class Result { kNo, kYes, kGaveUp };

  // Null if there is no memory, or the program is too large.
  static Automaton *make(const __regex &regex, const Search &search, Mode mode);
  static void free(Automaton *automaton);
  // From `at` to the end of the text, or to its start.
  Result run(const Search &search, size_t at, size_t *where);

 private:
  // What is true of a state beside its places.
  enum StateFlags : uint32_t {
    kMatchBefore = 1,  // A match ended before the character that led here.
    kFound = 2,        // Matches that begin later don't count any more.
    kAtLine = 4,       // The character that led here was a newline, or there was none.
    kAtName = 8,       // A period here has to be matched by one.
    kIdle = 16,        // Nothing has begun yet.
  };
  struct State {
    uint32_t begin;  // In items_.
    uint32_t count;
    uint32_t flags;
  };
  // A set of places while it is made, in the order in which they were added.
  struct Places {
    uint32_t *list;
    uint32_t *index;
    uint32_t size;
    bool has(uint32_t pc) const { return index[pc] < size && list[index[pc]] == pc; }
    void add(uint32_t pc) {
      index[pc] = size;
      list[size++] = pc;
    }
  };

  static constexpr uint32_t kMostStates = 256;
  static constexpr uint32_t kMostItems = 1 << 15;
  static constexpr uint32_t kLargestProgram = 4096;
  static constexpr uint32_t kMostClasses = 160;
  static constexpr uint32_t kRecent = 64;
  // In place of a character: the end of the text, and one at which the text doesn't count as ended.
  static constexpr uint32_t kEnd = UINT32_MAX, kOpenEnd = UINT32_MAX - 1;
  // Between the sets of matches that began at different places.
  static constexpr uint32_t kMark = UINT32_MAX;
  // In tables: the state has to be looked at when it is reached.
  static constexpr uint32_t kLook = uint32_t{1} << 31;
  static constexpr uint32_t kTable = 256;

  bool prepare();
  uint32_t predicate(const Instruction &instruction, uint32_t *slots, uint32_t mask);
  bool grow();
  void forget_states();
  void forget_classes();

  uint32_t class_of(const Search &search, uint32_t c);
  uint32_t start(const Search &search, size_t at);
  uint32_t after(const Search &search, uint32_t entry, uint32_t c);
  uint32_t work_out(const State &state, uint32_t c, const uint64_t *signature);
  bool follow(uint32_t pc, const State &state, uint32_t c);
  bool holds(Op op, const State &state, uint32_t c) const;
  uint32_t state_of(uint32_t flags);
  uint32_t context(uint32_t c) const;
  size_t skip(const Search &search, uint32_t idle, size_t at) const;

  bool forwards() const { return mode_ != Mode::kBackwards; }
  bool lines() const { return (regex_->flags & REG_NEWLINE) != 0; }

  // Made by calloc().
  const __regex *regex_;
  const Array<Instruction> *program_;
  Mode mode_;
  bool lines_matter_;  // What depends on the character that led here: the assertion
  bool names_matter_;  // about lines that looks at it, the one about periods.
  bool single_;        // Whether the tables' upper halves are in use.

  // The instructions that take characters, each kind once, and which of them one is.
  uint32_t predicates_;
  uint32_t words_;  // Of a set of predicates.
  uint32_t *predicate_of_;
  Instruction *predicate_;
  // Sets of predicates: those that take the characters of a class.
  uint64_t *signatures_;
  uint32_t classes_;
  uint8_t class_of_byte_[128];
  uint8_t recent_class_[kRecent];
  uint32_t recent_[kRecent];

  Places now_, then_;
  uint32_t *stack_;
  uint32_t *key_;
  uint32_t key_size_;

  // States from 1 on. Entries of tables are a state times kTable, perhaps with kLook; 0 isn't
  // known.
  State *states_;
  uint32_t *table_;
  uint32_t *by_class_;
  uint32_t *items_;
  uint16_t *hashed_;
  uint32_t started_[4];  // By kAtLine and kAtName.
  uint32_t count_;
  uint32_t capacity_;
  uint32_t items_size_;
  uint32_t items_room_;
  uint32_t times_forgotten_;
};

// The automata of an expression, made when they are first needed.
struct Learnt {
  const locale_data::Charset *charset;  // Of the narrow strings that they know.
  Automaton *automata[3];
  class Small *small;
};

}  // namespace regex
