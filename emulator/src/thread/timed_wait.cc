// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See timed_wait.h.
#include "thread/timed_wait.h"

#include "kernel/calls.h"
#include "thread/context.h"

namespace cloudabi {
namespace {

// How many waits there are, by a few bits of the address, so that a signal needn't look at all
// threads for nothing.
constexpr size_t kCounts = 64;
uint32_t g_counts[kCounts];

uint32_t *count_of(const cloudabi_condvar_t *condvar) {
  return &g_counts[reinterpret_cast<uintptr_t>(condvar) / 16 % kCounts];
}

}  // namespace

void TimedWait::begin(CondvarWord condvar, uint32_t epoch) {
  __atomic_fetch_add(count_of(condvar.address()), 1, __ATOMIC_SEQ_CST);
  __atomic_store_n(&condvar_, condvar.address(), __ATOMIC_RELAXED);
  __atomic_store_n(&epoch_, epoch, __ATOMIC_RELAXED);
  __atomic_store_n(&state_, waits() + kOneWait + kWaiting, __ATOMIC_SEQ_CST);
}

bool TimedWait::claim() {
  uint32_t waiting = waits() + kWaiting;
  return __atomic_compare_exchange_n(&state_, &waiting, waiting - kWaiting + kClaimed, false,
                                     __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

void TimedWait::end() {
  __atomic_store_n(&state_, waits() + kIdle, __ATOMIC_SEQ_CST);
  __atomic_fetch_sub(count_of(condvar_), 1, __ATOMIC_SEQ_CST);
}

void TimedWait::excuse_this(CondvarWord condvar, uint32_t signalled, bool wait_for_claims) {
  uint32_t state = __atomic_load_n(&state_, __ATOMIC_SEQ_CST);
  if ((state & kStates) == kIdle ||
      __atomic_load_n(&condvar_, __ATOMIC_RELAXED) != condvar.address())
    return;
  // Who has come after this signal isn't meant. If the word has changed since, epochs can't be
  // compared any more, but then there is somebody else to find out who waits.
  const bool earlier =
      static_cast<int32_t>(signalled - __atomic_load_n(&epoch_, __ATOMIC_RELAXED)) > 0;
  if ((state & kStates) == kWaiting) {
    if (!earlier || condvar.load() != signalled ||
        __atomic_compare_exchange_n(&state_, &state, (state & ~kStates) + kIdle, false,
                                    __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST))
      return;
  }
  // No more than a few instructions and a call that doesn't sleep.
  while (wait_for_claims && (state & kStates) == kClaimed &&
         __atomic_load_n(&state_, __ATOMIC_SEQ_CST) == state)
    kernel::raw(kernel::kSchedYield);
}

void TimedWait::excuse(CondvarWord condvar, uint32_t signalled, bool wait_for_claims) {
  if (__atomic_load_n(count_of(condvar.address()), __ATOMIC_SEQ_CST) == 0) [[likely]]
    return;
  const Context &own = Context::current();
  for (Context *context = Context::newest(); context != nullptr; context = context->older())
    if (context != &own)
      context->timed_wait().excuse_this(condvar, signalled, wait_for_claims);
}

void TimedWait::forget_all() {
  for (uint32_t &count : g_counts)
    count = 0;
}

}  // namespace cloudabi
