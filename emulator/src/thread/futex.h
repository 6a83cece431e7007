// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Linux futexes, and points in time up to which to wait.
#pragma once

#include "kernel/calls.h"

namespace cloudabi {

// A point in time on the monotonic or the realtime clock, or none at all.
struct Deadline {
  bool finite = false;
  bool realtime = false;
  kernel::Timespec time = {};
};

inline int futex_operation(int operation, bool shared) {
  return shared ? operation : operation | kernel::kFutexPrivate;
}

// `success` or `again` when woken or when the word isn't `expected` any more, `timedout`, or
// `fault`. Spurious wake-ups happen.
inline cloudabi_errno_t futex_wait(uint32_t *word, uint32_t expected, uint32_t bits, bool shared,
                                   const Deadline &deadline) {
  int operation = futex_operation(kernel::kFutexWaitBitset, shared);
  if (deadline.realtime)
    operation |= kernel::kFutexClockRealtime;
  long result = kernel::raw(kernel::kFutex, word, operation, expected,
                            deadline.finite ? &deadline.time : nullptr, nullptr, bits);
  if (result == 0 || result == -kernel::kEINTR)
    return CLOUDABI_ESUCCESS;
  return kernel::error_from_linux(result).number;
}

// How many were woken.
inline long futex_wake(uint32_t *word, uint32_t count, uint32_t bits, bool shared) {
  return kernel::raw(kernel::kFutex, word, futex_operation(kernel::kFutexWakeBitset, shared), count,
                     nullptr, nullptr, bits);
}

inline constexpr uint32_t kWakeAll = 0x7fffffff;
inline constexpr uint32_t kAnyBit = 0xffffffff;

inline Result<bool> is_shared_scope(cloudabi_scope_t scope) {
  if (scope != CLOUDABI_SCOPE_PRIVATE && scope != CLOUDABI_SCOPE_SHARED)
    return Error{CLOUDABI_EINVAL};
  return scope == CLOUDABI_SCOPE_SHARED;
}

}  // namespace cloudabi
