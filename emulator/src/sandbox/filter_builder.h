// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Makes a seccomp filter, in a constant expression, from the policy that was included before: its
// kCalls, kChecks, kUnlisted and kArchitecture (sandbox/policy.h is the emulator's). The filter's
// shape is what makes it cheap: a binary search over ranges of call numbers, as installing costs
// time for each instruction and each of the kernel's call numbers; calls without conditions end
// there, so that the kernel answers them from its bitmap afterwards; conditions of the rare calls
// follow.
//
// Refusing. A call in another architecture's way is made by nobody but code that has left the ABI:
// the process is killed, and can't try again. A number that isn't in the table is answered as the
// policy says. A condition that doesn't hold gives EPERM, as the emulator's own checks may be
// behind the filter's; ABSENT gives ENOSYS, to a C library that then does it another way.
#pragma once

#include "sandbox/check.h"

namespace cloudabi::sandbox {

struct Filter {
  // A jump reaches 255 instructions far, and all that is jumped to over any distance fits.
  static constexpr size_t kCapacity = 512;
  BpfInstruction code[kCapacity] = {};
  size_t size = 0;
};

namespace internal {

// The numbers from `first` up to the next range's are treated alike.
struct Range {
  uint32_t first = 0;
  enum Kind : uint8_t { kRefuse, kAllow, kConditional } kind = kRefuse;
  uint32_t number = 0;  // of a conditional call
};

constexpr size_t kMaximumRanges = 2 * (sizeof(kCalls) / sizeof(kCalls[0])) + 1;

struct Ranges {
  Range entry[kMaximumRanges] = {};
  size_t count = 0;

  constexpr void Add(Range range) {
    // Neighbours that are treated alike are one range.
    if (count > 0 && range.kind != Range::kConditional && entry[count - 1].kind == range.kind)
      return;
    entry[count++] = range;
  }
};

constexpr bool IsConditional(uint32_t number) {
  for (const Check &check : kChecks)
    if (check.number == number)
      return true;
  return false;
}

constexpr Ranges MakeRanges() {
  constexpr size_t kCount = sizeof(kCalls) / sizeof(kCalls[0]);
  uint32_t numbers[kCount] = {};
  for (size_t i = 0; i < kCount; ++i) {
    size_t place = i;
    for (; place > 0 && numbers[place - 1] > kCalls[i]; --place)
      numbers[place] = numbers[place - 1];
    numbers[place] = kCalls[i];
  }
  Ranges ranges;
  uint32_t next = 0;
  for (uint32_t number : numbers) {
    if (number < next)
      continue;  // two names of one call
    if (number > next)
      ranges.Add({next, Range::kRefuse});
    ranges.Add({number, IsConditional(number) ? Range::kConditional : Range::kAllow, number});
    next = number + 1;
  }
  ranges.Add({next, Range::kRefuse});
  return ranges;
}

class Builder {
 public:
  constexpr Filter Build() {
    Emit(kBpfLoad, kDataArchitecture);
    size_t foreign = Emit(kBpfJumpIfEqual, kArchitecture);
    Emit(kBpfLoad, kDataNumber);
    Search(0, ranges_.count);
    const size_t kill = Emit(kBpfReturn, kReturnKillProcess);
    unlisted_ = kUnlisted == kReturnKillProcess ? kill : Emit(kBpfReturn, kUnlisted);
    allow_ = Emit(kBpfReturn, kReturnAllow);
    filter_.code[foreign].if_false = Distance(foreign, kill);
    for (size_t i = 0; i < ranges_.count; ++i)
      if (ranges_.entry[i].kind == Range::kConditional)
        Conditions(i);
    const size_t refuse = Emit(kBpfReturn, kReturnErrno | kErrnoEperm);
    for (size_t i = 0; i < open_count_; ++i)
      Patch(open_[i], TargetOf(open_[i].range));
    for (size_t i = 0; i < refusal_count_; ++i)
      Patch(refusals_[i], refuse);
    return filter_;
  }

 private:
  // A jump of the search whose target isn't there yet.
  struct OpenJump {
    size_t instruction;
    bool if_true;
    size_t range;
  };

  constexpr size_t Emit(uint16_t code, uint32_t operand) {
    filter_.code[filter_.size] = {code, 0, 0, operand};
    return filter_.size++;
  }

  static constexpr uint8_t Distance(size_t from, size_t to) {
    size_t distance = to - from - 1;
    if (to <= from || distance > 255)
      TooFar();
    return static_cast<uint8_t>(distance);
  }
  static void TooFar();  // not constant: stops the compilation

  // Finds the range among [low, high) that the number in the accumulator lies in.
  constexpr void Search(size_t low, size_t high) {
    size_t middle = (low + high) / 2;
    size_t here = Emit(kBpfJumpIfAtLeast, ranges_.entry[middle].first);
    Branch(here, false, low, middle);
    Branch(here, true, middle, high);
  }
  constexpr void Branch(size_t instruction, bool if_true, size_t low, size_t high) {
    if (high - low == 1) {
      open_[open_count_++] = {instruction, if_true, low};
      return;
    }
    if (if_true)
      filter_.code[instruction].if_true = Distance(instruction, filter_.size);
    else
      filter_.code[instruction].if_false = Distance(instruction, filter_.size);
    Search(low, high);
  }
  constexpr size_t TargetOf(size_t range) const {
    switch (ranges_.entry[range].kind) {
    case Range::kAllow:
      return allow_;
    case Range::kRefuse:
      return unlisted_;
    case Range::kConditional:
      break;
    }
    return conditions_[range];
  }

  // The conditions of a call; jumps to the shared returns at the end are patched there.
  constexpr void Conditions(size_t range) {
    conditions_[range] = filter_.size;
    const Check *loaded = nullptr;
    for (const Check &check : kChecks)
      if (check.number == ranges_.entry[range].number && check.test == Test::ABSENT) {
        Emit(kBpfReturn, kReturnErrno | kErrnoEnosys);
        return;
      }
    for (const Check &check : kChecks)
      if (check.number == ranges_.entry[range].number) {
        // The low half of a 64-bit argument comes first on all targets. NOTALL changes what was
        // loaded, and WHOLE loads the other half.
        if (loaded == nullptr || loaded->argument != check.argument ||
            loaded->test == Test::NOTALL || loaded->test == Test::WHOLE)
          Emit(kBpfLoad, kDataArguments + 8 * check.argument);
        Condition(check);
        loaded = &check;
      }
    Emit(kBpfReturn, kReturnAllow);
  }
  constexpr void Condition(const Check &check) {
    switch (check.test) {
    case Test::IS:
      for (uint8_t i = 0; i < check.value_count; ++i) {
        size_t here = Emit(kBpfJumpIfEqual, check.values[i]);
        filter_.code[here].if_true = static_cast<uint8_t>(check.value_count - 1 - i);
        if (i == check.value_count - 1)
          refusals_[refusal_count_++] = {here, false, 0};
      }
      break;
    case Test::WHOLE:
      refusals_[refusal_count_++] = {Emit(kBpfJumpIfEqual, check.values[0]), false, 0};
      Emit(kBpfLoad, kDataArguments + 8 * check.argument + 4);
      refusals_[refusal_count_++] = {Emit(kBpfJumpIfEqual, 0), false, 0};
      break;
    case Test::WITHIN:
      refusals_[refusal_count_++] = {Emit(kBpfJumpIfAnyBit, ~check.values[0]), true, 0};
      break;
    case Test::WITHOUT:
      refusals_[refusal_count_++] = {Emit(kBpfJumpIfAnyBit, check.values[0]), true, 0};
      break;
    case Test::ABSENT:
      break;  // has no condition
    case Test::NOTALL:
      Emit(kBpfAnd, check.values[0]);
      refusals_[refusal_count_++] = {Emit(kBpfJumpIfEqual, check.values[0]), true, 0};
      break;
    }
  }
  constexpr void Patch(const OpenJump &jump, size_t target) {
    BpfInstruction &instruction = filter_.code[jump.instruction];
    (jump.if_true ? instruction.if_true : instruction.if_false) =
        Distance(jump.instruction, target);
  }

  Filter filter_;
  Ranges ranges_ = MakeRanges();
  OpenJump open_[2 * kMaximumRanges] = {};
  size_t open_count_ = 0;
  OpenJump refusals_[2 * sizeof(kChecks) / sizeof(kChecks[0])] = {};
  size_t refusal_count_ = 0;
  size_t conditions_[kMaximumRanges] = {};
  size_t unlisted_ = 0, allow_ = 0;
};

}  // namespace internal

// The finished program, as long as it is.
struct FinishedFilter {
  static constexpr size_t kSize = internal::Builder().Build().size;
  BpfInstruction code[kSize];
};

constexpr FinishedFilter MakeFilter() {
  const Filter filter = internal::Builder().Build();
  FinishedFilter result = {};
  for (size_t i = 0; i < FinishedFilter::kSize; ++i)
    result.code[i] = filter.code[i];
  return result;
}

}  // namespace cloudabi::sandbox
