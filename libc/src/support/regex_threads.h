// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A search that follows all places of a program at once, one character after the other.
#pragma once

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "support/regex_search.h"

namespace regex {

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

}  // namespace regex
