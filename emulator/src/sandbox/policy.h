// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the filter allows, as data: the generated table of the Linux calls that the emulator makes
// (abi/golden/emulator/linux_calls.inc), in a form that a constant expression can work on.
#pragma once

#include "audit_architecture.h"  // arch/<arch>
#include "linux_numbers.h"       // arch/<arch>
#include "sandbox/check.h"

namespace cloudabi::sandbox {

inline constexpr uint32_t kArchitecture = arch::kAuditArchitecture;

inline constexpr uint32_t kCalls[] = {
#define LINUX_CALL(name, number) static_cast<uint32_t>(kernel::number),
#include "linux_calls_here.inc"  // arch/<arch>, first: it says what is this architecture's

#include "linux_calls.inc"  // abi/golden/emulator
};

inline constexpr Check kChecks[] = {
#define LINUX_CHECK(name, number, argument, test, ...)                                             \
  MakeCheck(kernel::number, argument, Test::test, __VA_ARGS__),
#include "linux_calls_here.inc"

#include "linux_calls.inc"
};

// Nobody but code that has left the ABI makes another call: it gets no second try.
inline constexpr uint32_t kUnlisted = kReturnKillProcess;

}  // namespace cloudabi::sandbox
