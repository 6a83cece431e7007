// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Waits for the end of a thread, and gets its result.

#include <errno.h>
#include <pthread.h>
#include <support/thread.h>

using namespace cloudlibc;

int pthread_join(pthread_t thread, void **result) {
  if (thread == this_thread)
    return EDEADLK;
  if (__atomic_load_n(&thread->state, __ATOMIC_ACQUIRE) == kDetached)
    return EINVAL;
  void *value = thread_reap(thread);
  if (result != nullptr)
    *result = value;
  return 0;
}
