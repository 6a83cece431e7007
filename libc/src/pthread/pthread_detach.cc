// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Nobody will join this thread: its memory is freed when it ends. Whether the thread or the caller
// does that depends on who changes the state first.

#include <errno.h>
#include <pthread.h>
#include <support/thread.h>

using namespace cloudlibc;

int pthread_detach(pthread_t thread) {
  unsigned char state = kJoinable;
  if (__atomic_compare_exchange_n(&thread->state, &state, kDetached, false, __ATOMIC_ACQ_REL,
                                  __ATOMIC_ACQUIRE))
    return 0;
  if (state == kDetached)
    return EINVAL;
  thread_reap(thread);
  return 0;
}
