// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Waiting for a lock: first a moment without sleeping, in case its owner is about to leave, then
// in the system.

#include <arch_pause.h>
#include <cloudabi_syscalls.h>
#include <support/lock.h>

namespace cloudlibc {

namespace {

// About as long as it takes to go to sleep and be woken.
constexpr int kSpins = 60;

}  // namespace

cloudabi_errno_t lock_wait(cloudabi_lock_t *word, cloudabi_scope_t scope, cloudabi_eventtype_t type,
                           const Deadline *deadline) {
  if (process.cpus > 1) {
    for (int i = 0; i < kSpins; ++i) {
      // Where somebody sleeps already, spinning would only jump the queue.
      if (__atomic_load_n(word, __ATOMIC_RELAXED) & CLOUDABI_LOCK_KERNEL_MANAGED)
        break;
      if (type == CLOUDABI_EVENTTYPE_LOCK_WRLOCK ? lock_try_write(word) : lock_try_read(word))
        return 0;
      arch::pause();
    }
  }

  cloudabi_subscription_t subscriptions[2] = {};
  subscriptions[0].type = type;
  subscriptions[0].lock.lock = word;
  subscriptions[0].lock.lock_scope = scope;
  if (deadline != nullptr) {
    subscriptions[1].type = CLOUDABI_EVENTTYPE_CLOCK;
    subscriptions[1].clock.clock_id = deadline->clock;
    subscriptions[1].clock.timeout = deadline->time;
    subscriptions[1].clock.flags = deadline->flags;
  }
  cloudabi_event_t events[2];
  size_t count;
  if (cloudabi_errno_t error =
          cloudabi_sys_poll(subscriptions, events, deadline == nullptr ? 1 : 2, &count))
    return error;
  cloudabi_errno_t outcome = CLOUDABI_ETIMEDOUT;
  for (size_t i = 0; i < count; ++i) {
    if (events[i].type == type)
      return events[i].error;
    if (events[i].error != 0)
      outcome = events[i].error;
  }
  return outcome;
}

void unlock_slowly(cloudabi_lock_t *word, cloudabi_scope_t scope) {
  cloudabi_lock_t seen = __atomic_load_n(word, __ATOMIC_RELAXED);
  while ((seen & CLOUDABI_LOCK_WRLOCKED) == 0) {
    // Held for reading. The last reader, if others sleep, makes itself the writer, since that is
    // the state in which the system takes the lock over.
    bool last = (seen & ~CLOUDABI_LOCK_KERNEL_MANAGED) == 1;
    bool sleepers = (seen & CLOUDABI_LOCK_KERNEL_MANAGED) != 0;
    cloudabi_lock_t next =
        last && sleepers ? CLOUDABI_LOCK_WRLOCKED | CLOUDABI_LOCK_KERNEL_MANAGED | this_thread_id
                         : seen - 1;
    if (__atomic_compare_exchange_n(word, &seen, next, false, __ATOMIC_RELEASE, __ATOMIC_RELAXED)) {
      if (!(last && sleepers))
        return;
      break;
    }
  }
  cloudabi_sys_lock_unlock(word, scope);
}

}  // namespace cloudlibc
