// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What an automaton keeps: how it is made, grows and is given back.
#include <stdlib.h>
#include <string.h>

#include "support/regex_automaton.h"

namespace regex {

Automaton *Automaton::make(const __regex &regex, const Search &search, Mode mode) {
  auto *a = static_cast<Automaton *>(calloc(1, sizeof(Automaton)));
  if (a == nullptr)
    return nullptr;
  a->regex_ = &regex;
  a->program_ = mode == Mode::kBackwards ? &regex.reversed : &regex.program;
  a->mode_ = mode;
  a->single_ = search.text.bytes() != nullptr && search.text.single();
  if (a->prepare())
    return a;
  free(a);
  return nullptr;
}

void Automaton::free(Automaton *a) {
  if (a == nullptr)
    return;
  ::free(a->predicate_of_);
  ::free(a->predicate_);
  ::free(a->signatures_);
  ::free(a->now_.list);
  ::free(a->states_);
  ::free(a->table_);
  ::free(a->by_class_);
  ::free(a->items_);
  ::free(a->hashed_);
  ::free(a);
}

// The number of the predicate that an instruction is, through a table of hashes.
uint32_t Automaton::predicate(const Instruction &instruction, uint32_t *slots, uint32_t mask) {
  uint32_t slot = (instruction.a * 8 + static_cast<uint32_t>(instruction.op)) * 2654435769u >> 7;
  for (;; ++slot) {
    uint32_t &known = slots[slot & mask];
    if (known == 0) {
      predicate_[predicates_] = instruction;
      known = ++predicates_;
    }
    const Instruction &p = predicate_[known - 1];
    if (p.op == instruction.op && p.a == instruction.a)
      return known - 1;
  }
}

bool Automaton::prepare() {
  const uint32_t size = program_->size;
  if (size > kLargestProgram)
    return false;
  uint32_t slots_size = 32;
  while (slots_size < 2 * (size + 3))
    slots_size *= 2;
  auto *slots = static_cast<uint32_t *>(calloc(slots_size, sizeof(uint32_t)));
  predicate_of_ = static_cast<uint32_t *>(calloc(size + 1, sizeof(uint32_t)));
  predicate_ = static_cast<Instruction *>(calloc(size + 3, sizeof(Instruction)));
  // Each of the two sets of places has a list and an index; then a stack, and the key of a state,
  // in which each place may have a mark beside it.
  const uint32_t places = size + 1;
  now_.list =
      static_cast<uint32_t *>(calloc(8 * static_cast<size_t>(places) + 2, sizeof(uint32_t)));
  hashed_ = static_cast<uint16_t *>(calloc(2 * kMostStates, sizeof(uint16_t)));
  if (slots == nullptr || predicate_of_ == nullptr || predicate_ == nullptr ||
      now_.list == nullptr || hashed_ == nullptr) {
    ::free(slots);
    return false;
  }
  now_.index = now_.list + places;
  then_.list = now_.index + places;
  then_.index = then_.list + places;
  stack_ = then_.index + places;
  key_ = stack_ + 2 * places;

  bool any_line = false;
  for (uint32_t pc = 0; pc < size; ++pc) {
    const Instruction &i = (*program_)[pc];
    if (takes_character(i.op))
      predicate_of_[pc] = predicate({i.op, i.a, 0}, slots, slots_size - 1);
    any_line |= i.op == Op::kLineStart || i.op == Op::kLineEnd;
    lines_matter_ |= i.op == (forwards() ? Op::kLineStart : Op::kLineEnd);
    names_matter_ |= i.op == Op::kNoPeriod;
  }
  // What assertions ask for has to be a class of its own.
  if (any_line && lines())
    predicate({Op::kChar, '\n', 0}, slots, slots_size - 1);
  if (names_matter_) {
    predicate({Op::kChar, '.', 0}, slots, slots_size - 1);
    predicate({Op::kChar, '/', 0}, slots, slots_size - 1);
  }
  ::free(slots);
  words_ = predicates_ / 64 + 1;
  signatures_ =
      static_cast<uint64_t *>(calloc(static_cast<size_t>(kMostClasses) * words_, sizeof(uint64_t)));

  if (signatures_ == nullptr || !grow())
    return false;
  forget_classes();
  return true;
}

// Makes room for more states. The tables of all states together are one piece of memory each.
bool Automaton::grow() {
  const uint32_t larger = capacity_ == 0 ? 8 : 2 * capacity_;
  auto *states = static_cast<State *>(reallocarray(states_, larger, sizeof(State)));
  if (states == nullptr)
    return false;
  states_ = states;
  auto *table = static_cast<uint32_t *>(reallocarray(table_, larger, kTable * sizeof(uint32_t)));
  if (table == nullptr)
    return false;
  table_ = table;
  auto *by_class =
      static_cast<uint32_t *>(reallocarray(by_class_, larger, kMostClasses * sizeof(uint32_t)));
  if (by_class == nullptr)
    return false;
  by_class_ = by_class;
  capacity_ = larger;
  return true;
}

void Automaton::forget_states() {
  count_ = 0;
  items_size_ = 0;
  memset(started_, 0, sizeof(started_));
  memset(hashed_, 0, 2 * kMostStates * sizeof(uint16_t));
}

// The two first classes are the text's ends.
void Automaton::forget_classes() {
  forget_states();
  classes_ = 2;
  memset(signatures_, 0, 2 * words_ * sizeof(uint64_t));
  memset(class_of_byte_, 0, sizeof(class_of_byte_));
  memset(recent_class_, 0, sizeof(recent_class_));
}

void forget(Learnt *learnt) {
  if (learnt == nullptr)
    return;
  for (Automaton *automaton : learnt->automata)
    Automaton::free(automaton);
  free(learnt->small);
  free(learnt);
}

}  // namespace regex
