// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the filter allows, as data: the generated table of the Linux calls that the emulator makes
// (abi/golden/emulator/linux_calls.inc), in a form that a constant expression can work on.
#pragma once

#include "linux_numbers.h"  // arch/<arch>
#include "sandbox/bpf.h"

namespace cloudabi::sandbox {

enum class Test : uint8_t {
  IS,       // one of the values
  WITHIN,   // no bit outside of the mask
  WITHOUT,  // no bit of the mask
  NOTALL,   // not all bits of the mask
};

// A condition on the low 32 bits of a register. The kernel's own parameters are `int` or
// `unsigned int` in these places, or have no meaning for higher bits.
struct Check {
  static constexpr int kMaximumValues = 16;
  uint32_t number;
  uint8_t argument;
  Test test;
  uint8_t value_count;
  uint32_t values[kMaximumValues];
};

template <typename... Values>
constexpr Check MakeCheck(uint32_t number, uint8_t argument, Test test, Values... values) {
  static_assert(sizeof...(Values) <= Check::kMaximumValues);
  return {number, argument, test, sizeof...(Values), {static_cast<uint32_t>(values)...}};
}

inline constexpr uint32_t kCalls[] = {
#define LINUX_CALL(name, number) static_cast<uint32_t>(kernel::number),
#include "linux_calls.inc"       // abi/golden/emulator
#include "linux_calls_here.inc"  // arch/<arch>
};

inline constexpr Check kChecks[] = {
#define LINUX_CHECK(name, number, argument, test, ...)                                             \
  MakeCheck(kernel::number, argument, Test::test, __VA_ARGS__),
#include "linux_calls.inc"
#include "linux_calls_here.inc"
};

}  // namespace cloudabi::sandbox
