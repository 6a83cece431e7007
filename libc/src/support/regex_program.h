// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A compiled regular expression: a tree, and a program for a machine that is in several places at
// once (Thompson, "Regular Expression Search Algorithm"). Each node of the tree knows which part of
// the program is its own, and falls through to the instruction behind it when it has matched.
#pragma once

#include <regex.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

namespace regex {

enum class Op : uint8_t {
  kChar,        // Takes the character `a`, in lower case if case doesn't matter.
  kAny,         // Takes any character.
  kNotNewline,  // Takes any character but a newline, or but a slash in a shell pattern.
  kNotSlash,
  kSet,        // Takes a character of the bracket expression `a`.
  kSplit,      // Goes on at `a` and at `b`.
  kJump,       // Goes on at `a`.
  kLineStart,  // Goes on at the start of the string, or of a line.
  kLineEnd,
  kNoPeriod,  // Goes on unless a period that has to be matched by a period follows.
};

struct Instruction {
  Op op;
  uint32_t a;
  uint32_t b;
};

enum class Kind : uint8_t { kEmpty, kOne, kGroup, kSequence, kChoice, kRepeat };

inline constexpr uint32_t kNone = UINT32_MAX;
inline constexpr uint32_t kUnlimited = UINT32_MAX;

// A bracket expression: where it begins in the pattern, and which of the first 128 characters it
// takes.
struct Set {
  uint32_t start;
  uint64_t low[2];
};

struct Node {
  Kind kind;
  bool has_groups;
  bool emitted;             // The program has its first copy.
  uint16_t height;          // Of the tree below.
  Instruction instruction;  // kOne
  uint32_t first;           // The first child, and
  uint32_t next;            // the next one of the same parent.
  uint32_t group;           // kGroup
  uint32_t minimum;         // kRepeat
  uint32_t maximum;
  uint32_t begin;  // Where its first copy lies in the program.
  uint32_t size;
};

// An array that grows. Elements are plain data.
template <typename T> struct Array {
  T *data = nullptr;
  uint32_t size = 0;
  uint32_t capacity = 0;

  bool add(const T &value) {
    if (size == capacity) {
      const uint32_t larger = capacity == 0 ? 16 : 2 * capacity;
      auto *memory = static_cast<T *>(reallocarray(data, larger, sizeof(T)));
      if (memory == nullptr)
        return false;
      data = memory;
      capacity = larger;
    }
    data[size++] = value;
    return true;
  }
  T &operator[](uint32_t i) { return data[i]; }
  const T &operator[](uint32_t i) const { return data[i]; }
};

// A program of more instructions isn't made: memory and time per character are bounded by it.
inline constexpr uint32_t kMostInstructions = 50000;
inline constexpr int kDeepest = 250;
// Nor is a tree that is higher, as repetitions of repetitions (a{2}{2}{2}) make it: it takes as
// much of the stack. A pair of parentheses takes up to three nodes, and a repetition of it one.
inline constexpr int kHighest = 4 * (kDeepest + 2);

// What searches have learnt about the program: see regex_automaton.h.
struct Learnt;
void forget(Learnt *learnt);

}  // namespace regex

struct __regex {
  int flags;
  uint32_t root;
  uint32_t groups;
  regex::Array<uint32_t> pattern;  // The characters that bracket expressions are read from.
  regex::Array<regex::Set> sets;
  regex::Array<regex::Node> nodes;
  regex::Array<regex::Instruction> program;
  // The same for the text from its end to its start, if a search may ask where a match begins.
  regex::Array<regex::Instruction> reversed;
  // Which of the first 128 characters a match can begin with; meaningless if it can be empty.
  uint64_t first[2];
  bool may_begin_anywhere;
  // A match only begins where the text does.
  bool only_at_start;
  // The characters that every match begins with, if they are of the first 128 and case matters.
  char prefix[16];
  uint32_t prefix_size;
  // Whether there was a search before, and what it has learnt. A search takes that for itself.
  bool searched;
  regex::Learnt *learnt;
};

namespace pattern {
class Text;
}

namespace regex {

int compile(regex_t *result, const pattern::Text &text, int flags);
int execute(const regex_t *compiled, const pattern::Text &text, size_t count, regmatch_t *matches,
            int flags);

// For match_bracket().
struct PatternCursor {
  const uint32_t *at;
  const uint32_t *end;
  bool done() const { return at == end; }
  uint32_t peek() const { return *at; }
  void advance() { ++at; }
};

}  // namespace regex
