// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// From the tree of an expression to its program, or to the reversed one, in which only the order of
// what follows each other is different. The program comes first: it is the one whose places the
// nodes know.
#pragma once

#include <stdlib.h>

#include "support/regex_program.h"

namespace regex {

class Emitter {
 public:
  Emitter(__regex *result, bool reversing)
      : r_(*result), program_(reversing ? r_.reversed : r_.program), reversing_(reversing) {}

  // 0, or what regcomp() returns.
  int run() {
    emit(r_.root);
    return error_;
  }

 private:
  void fail(int error) {
    if (error_ == 0)
      error_ = error;
  }

  uint32_t put(Op op, uint32_t a = 0, uint32_t b = 0) {
    if (program_.size >= kMostInstructions || !program_.add({op, a, b}))
      fail(REG_ESPACE);
    return program_.size - 1;
  }

  void emit(uint32_t index) {
    if (error_ != 0)
      return;
    // The copies of a repeated node are alike, so only the first has to be remembered.
    const bool again = r_.nodes[index].emitted;
    r_.nodes[index].emitted = true;
    const uint32_t begin = program_.size;
    const Node n = r_.nodes[index];
    switch (n.kind) {
    case Kind::kEmpty:
      break;
    case Kind::kOne:
      put(n.instruction.op, n.instruction.a, n.instruction.b);
      break;
    case Kind::kGroup:
      emit(n.first);
      break;
    case Kind::kSequence:
      emit_sequence(n);
      break;
    case Kind::kChoice:
      emit_choice(n);
      break;
    case Kind::kRepeat:
      emit_repeat(n);
      break;
    }
    if (error_ == 0 && !again && !reversing_) {
      r_.nodes[index].begin = begin;
      r_.nodes[index].size = program_.size - begin;
    }
  }

  void emit_sequence(const Node &n) {
    if (!reversing_) {
      for (uint32_t child = n.first; child != kNone && error_ == 0; child = r_.nodes[child].next)
        emit(child);
      return;
    }
    Array<uint32_t> children;
    for (uint32_t child = n.first; child != kNone; child = r_.nodes[child].next)
      if (!children.add(child)) {
        fail(REG_ESPACE);
        break;
      }
    for (uint32_t i = children.size; i-- > 0 && error_ == 0;)
      emit(children[i]);
    free(children.data);
  }

  // Each but the last: split to it or to the next; it; jump to the end.
  void emit_choice(const Node &n) {
    uint32_t jumps = kNone;  // A list through their targets.
    for (uint32_t child = n.first; child != kNone && error_ == 0;) {
      const uint32_t next = r_.nodes[child].next;
      if (next == kNone) {
        emit(child);
        break;
      }
      const uint32_t split = put(Op::kSplit);
      emit(child);
      const uint32_t jump = put(Op::kJump, jumps);
      jumps = jump;
      if (error_ != 0)
        return;
      program_[split].a = split + 1;
      program_[split].b = program_.size;
      child = next;
    }
    while (error_ == 0 && jumps != kNone) {
      const uint32_t next = program_[jumps].a;
      program_[jumps].a = program_.size;
      jumps = next;
    }
  }

  void emit_repeat(const Node &n) {
    for (uint32_t i = 0; i < n.minimum && error_ == 0; ++i) {
      const uint32_t start = program_.size;
      emit(n.first);
      // Copies of what takes no instruction would only take time: 255 times 255 times 255 times...
      if (program_.size == start)
        i = n.minimum - 1;
      // The last copy that is needed may run again.
      if (i + 1 == n.minimum && n.maximum == kUnlimited) {
        const uint32_t split = put(Op::kSplit, start);
        if (error_ == 0)
          program_[split].b = split + 1;
      }
    }
    if (n.maximum == kUnlimited) {
      if (n.minimum != 0)
        return;
      const uint32_t split = put(Op::kSplit);
      emit(n.first);
      put(Op::kJump, split);
      if (error_ == 0)
        program_[split] = {Op::kSplit, split + 1, program_.size};
      return;
    }
    uint32_t splits = kNone;
    for (uint32_t i = n.minimum; i < n.maximum && error_ == 0; ++i) {
      const uint32_t split = put(Op::kSplit, 0, splits);
      splits = split;
      emit(n.first);
      if (error_ == 0)
        program_[split].a = split + 1;
    }
    while (error_ == 0 && splits != kNone) {
      const uint32_t next = program_[splits].b;
      program_[splits].b = program_.size;
      splits = next;
    }
  }

  __regex &r_;
  Array<Instruction> &program_;
  const bool reversing_;
  int error_ = 0;
};

}  // namespace regex
