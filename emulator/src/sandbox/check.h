// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What a filter's policy is written in: numbers of calls, and conditions on their registers.
#pragma once

#include "sandbox/bpf.h"

namespace cloudabi::sandbox {

enum class Test : uint8_t {
  IS,       // one of the values
  WHOLE,    // the value, with nothing in the high half
  WITHIN,   // no bit outside of the mask
  WITHOUT,  // no bit of the mask
  NOTALL,   // not all bits of the mask
  ABSENT,   // none: the call fails as in a kernel that hasn't got it
};

// A condition on the low 32 bits of a register. The kernel's own parameters are `int` or
// `unsigned int` in these places, or have no meaning for higher bits. Where they do, as in a
// pointer, the test has to be WHOLE.
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

}  // namespace cloudabi::sandbox
