// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// How the launcher's children tell each other, and the launcher, how far they are.

#include <linux/futex.h>

#include "raw.h"
#include "setup.h"

namespace cloudabi {

bool Fail(Failure &failure, Step step, long result, int descriptor) {
  Step none = Step::kNone;
  if (failure.step.compare_exchange_strong(none, step)) {
    failure.error = static_cast<int>(-result);
    failure.descriptor = descriptor;
  }
  return false;
}

uint32_t Await(std::atomic<uint32_t> &done) {
  uint32_t value;
  while ((value = done.load(std::memory_order_acquire)) == 0)
    raw::Call(SYS_futex, &done, FUTEX_WAIT_PRIVATE, 0, nullptr, nullptr, 0);
  return value;
}

void Announce(std::atomic<uint32_t> &done, uint32_t value) {
  done.store(value, std::memory_order_release);
  raw::Call(SYS_futex, &done, FUTEX_WAKE_PRIVATE, 2, nullptr, nullptr, 0);
}

}  // namespace cloudabi
