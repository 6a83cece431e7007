// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Runs the seccomp filter in an interpreter, over every call number and over the values that its
// conditions are about. A program of the machine that builds, as the filter is only data.

#include <cstdio>
#include <cstring>
#include <initializer_list>

// The emulator's policy, or the one that the build names.
#ifndef POLICY
#define POLICY "sandbox/policy.h"
#endif
#include POLICY
// After the policy that it is made from.
#include "sandbox/filter_builder.h"

namespace cloudabi::sandbox {
namespace {

constexpr FinishedFilter kFilter = MakeFilter();

struct Data {
  uint32_t number;
  uint32_t architecture;
  uint64_t instruction_pointer;
  uint64_t arguments[6];
};

int failures = 0;
size_t longest = 0;

uint32_t Run(const Data &data) {
  uint32_t accumulator = 0;
  size_t steps = 0;
  for (size_t at = 0; at < FinishedFilter::kSize;) {
    const BpfInstruction &instruction = kFilter.code[at++];
    longest = ++steps > longest ? steps : longest;
    switch (instruction.code) {
    case kBpfLoad:
      memcpy(&accumulator, reinterpret_cast<const char *>(&data) + instruction.operand, 4);
      break;
    case kBpfAnd:
      accumulator &= instruction.operand;
      break;
    case kBpfJumpIfEqual:
      at += accumulator == instruction.operand ? instruction.if_true : instruction.if_false;
      break;
    case kBpfJumpIfAtLeast:
      at += accumulator >= instruction.operand ? instruction.if_true : instruction.if_false;
      break;
    case kBpfJumpIfAnyBit:
      at += (accumulator & instruction.operand) ? instruction.if_true : instruction.if_false;
      break;
    case kBpfReturn:
      return instruction.operand;
    default:
      printf("FAIL: instruction %zu has the unknown code %#x\n", at - 1, instruction.code);
      ++failures;
      return kReturnKillProcess;
    }
  }
  printf("FAIL: the program runs off its end\n");
  ++failures;
  return kReturnKillProcess;
}

uint32_t Run(uint32_t number, int argument = 0, uint64_t value = 0) {
  Data data = {number, kArchitecture, 0, {}};
  data.arguments[argument] = value;
  return Run(data);
}

void Expect(const char *what, uint32_t number, uint32_t expected, uint32_t actual) {
  if (actual == expected)
    return;
  printf("FAIL: call %u, %s: %#x instead of %#x\n", number, what, actual, expected);
  ++failures;
}

bool IsAllowed(uint32_t number) {
  for (uint32_t call : kCalls)
    if (call == number)
      return true;
  return false;
}

bool Holds(const Check &check, uint64_t argument) {
  const auto value = static_cast<uint32_t>(argument);
  switch (check.test) {
  case Test::WHOLE:
    return argument == check.values[0];
  case Test::IS:
    for (int i = 0; i < check.value_count; ++i)
      if (check.values[i] == value)
        return true;
    return false;
  case Test::WITHIN:
    return (value & ~check.values[0]) == 0;
  case Test::WITHOUT:
    return (value & check.values[0]) == 0;
  case Test::NOTALL:
    return (value & check.values[0]) != check.values[0];
  case Test::ABSENT:
    return true;
  }
  return false;
}

// What the table says of a call whose six arguments are these.
uint32_t Model(uint32_t number, const uint64_t *arguments) {
  if (!IsAllowed(number))
    return kUnlisted;
  for (const Check &check : kChecks)
    if (check.number == number && check.test == Test::ABSENT)
      return kReturnErrno | kErrnoEnosys;
  for (const Check &check : kChecks)
    if (check.number == number && !Holds(check, arguments[check.argument]))
      return kReturnErrno | kErrnoEperm;
  return kReturnAllow;
}

void EveryNumber() {
  constexpr uint32_t kEdges[] = {0x3fffffff, 0x40000000, 0x40000001, 0x40000208,
                                 0x7fffffff, 0x80000000, 0xffffffff};
  const uint64_t zero[6] = {};
  for (uint32_t number = 0; number < 2000; ++number)
    Expect("arguments 0", number, Model(number, zero), Run(number));
  for (uint32_t number : kEdges)
    Expect("no such call", number, kUnlisted, Run(number));
}

void EveryCondition() {
  for (const Check &check : kChecks) {
    // Each bit alone, each mentioned value and its neighbours, with the others as they may be.
    auto probe = [&](uint64_t value) {
      Data data = {check.number, kArchitecture, 0, {}};
      for (const Check &other : kChecks)
        if (other.number == check.number && (other.test == Test::IS || other.test == Test::WHOLE))
          data.arguments[other.argument] = other.values[0];
      data.arguments[check.argument] = value;
      Expect("a condition", check.number, Model(check.number, data.arguments), Run(data));
    };
    probe(0);
    probe(0xffffffff);
    for (int bit = 0; bit < 64; ++bit)
      probe(uint64_t{1} << bit);
    for (int i = 0; i < check.value_count; ++i)
      for (uint32_t offset : {0u, 1u, 0xffffffffu})
        for (uint64_t high : {uint64_t{0}, uint64_t{1} << 32, uint64_t{0xffffffff} << 32})
          probe(static_cast<uint32_t>(check.values[i] + offset) | high);
  }
}

// Limits may be asked for and not set, wherever the new ones lie in memory: half of a pointer says
// nothing.
void PointersAsAWhole() {
  for (const Check &check : kChecks)
    if (check.test == Test::WHOLE) {
      Expect("null", check.number, kReturnAllow, Run(check.number, check.argument, 0));
      Expect("a pointer with a low half of 0", check.number, kReturnErrno | kErrnoEperm,
             Run(check.number, check.argument, uint64_t{1} << 32));
    }
}

void ForeignArchitecture() {
  for (uint32_t call : kCalls)
    Expect("another architecture", call, kReturnKillProcess,
           Run(Data{call, kArchitecture ^ 0x80000000, 0, {}}));
}

}  // namespace
}  // namespace cloudabi::sandbox

int main() {
  using namespace cloudabi::sandbox;
  EveryNumber();
  EveryCondition();
  PointersAsAWhole();
  ForeignArchitecture();
  printf("%s: %zu instructions, at most %zu a call, %zu calls, %zu conditions\n",
         failures == 0 ? "OK" : "FAIL", FinishedFilter::kSize, longest,
         sizeof(kCalls) / sizeof(kCalls[0]), sizeof(kChecks) / sizeof(kChecks[0]));
  return failures != 0;
}
