// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The policy of QEMU's filter, in the form that filter_builder.h takes: the emulator's table and
// QEMU's (qemu_calls.inc), with the numbers of the machine that QEMU runs on.
#pragma once

#include <sys/syscall.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>

#include "host_architecture.h"  // arch/<host>
#include "sandbox/check.h"

namespace cloudabi::sandbox {

inline constexpr uint32_t kArchitecture = kAuditArchitecture;

inline constexpr uint32_t kCalls[] = {
#define LINUX_CALL(name, number) SYS_##name,
#include "linux_calls.inc"
#define QEMU_CALL(name) SYS_##name,
#include "qemu_calls.inc"
};

namespace internal {

inline constexpr uint32_t kReplaced[] = {
#define QEMU_REPLACES(name) SYS_##name,
#include "qemu_calls.inc"
};

inline constexpr Check kEmulatorChecks[] = {
#define LINUX_CHECK(name, number, argument, test, ...)                                             \
  MakeCheck(SYS_##name, argument, Test::test, __VA_ARGS__),
#include "linux_calls.inc"
};

inline constexpr Check kQemuChecks[] = {
#define QEMU_CHECK(name, argument, test, ...)                                                      \
  MakeCheck(SYS_##name, argument, Test::test __VA_OPT__(, ) __VA_ARGS__),
#include "qemu_calls.inc"
};

constexpr bool IsReplaced(const Check &check) {
  for (uint32_t number : kReplaced)
    if (number == check.number)
      return true;
  return false;
}

constexpr size_t CountKept() {
  size_t count = 0;
  for (const Check &check : kEmulatorChecks)
    count += !IsReplaced(check);
  return count;
}

}  // namespace internal

constexpr auto MergeChecks() {
  std::array<Check, internal::CountKept() + std::size(internal::kQemuChecks)> result = {};
  size_t next = 0;
  for (const Check &check : internal::kEmulatorChecks)
    if (!internal::IsReplaced(check))
      result[next++] = check;
  for (const Check &check : internal::kQemuChecks)
    result[next++] = check;
  return result;
}

inline constexpr auto kChecks = MergeChecks();

// QEMU has versions: what one of them asks for that isn't here, it has to do without.
inline constexpr uint32_t kUnlisted = kReturnErrno | kErrnoEnosys;

}  // namespace cloudabi::sandbox
