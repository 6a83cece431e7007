// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See condition.h.

#include <errno.h>
#include <support/condition.h>

namespace cloudlibc {

int condition_wait(pthread_cond_t *condition, pthread_mutex_t *mutex, const Deadline *deadline) {
  if (!lock_held_by_me(&mutex->__word))
    return EPERM;
  // A recursive mutex is released for good, and afterwards is as deep as before.
  uint32_t depth = mutex->__depth;
  mutex->__depth = 0;

  cloudabi_subscription_t subscriptions[2] = {};
  subscriptions[0].type = CLOUDABI_EVENTTYPE_CONDVAR;
  subscriptions[0].condvar.condvar = &condition->__word;
  subscriptions[0].condvar.lock = &mutex->__word;
  subscriptions[0].condvar.condvar_scope = condition->__scope;
  subscriptions[0].condvar.lock_scope = mutex->__scope;
  if (deadline != nullptr) {
    subscriptions[1].type = CLOUDABI_EVENTTYPE_CLOCK;
    subscriptions[1].clock.clock_id = deadline->clock;
    subscriptions[1].clock.timeout = deadline->time;
    subscriptions[1].clock.flags = deadline->flags;
  }
  cloudabi_event_t events[2];
  size_t count;
  cloudabi_errno_t error =
      cloudabi_sys_poll(subscriptions, events, deadline == nullptr ? 1 : 2, &count);
  mutex->__depth = depth;
  if (error != 0)
    return error;
  cloudabi_errno_t outcome = ETIMEDOUT;
  for (size_t i = 0; i < count; ++i) {
    if (events[i].type == CLOUDABI_EVENTTYPE_CONDVAR)
      return events[i].error;
    if (events[i].error != 0)
      outcome = events[i].error;
  }
  return outcome;
}

}  // namespace cloudlibc
