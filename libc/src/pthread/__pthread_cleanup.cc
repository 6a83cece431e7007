// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Blocks of code with something to do if pthread_exit() is called within: see
// pthread_cleanup_push().

#include <pthread.h>
#include <support/thread.h>

using namespace cloudlibc;

void __pthread_cleanup_enter(struct __pthread_cleanup *cleanup) {
  cleanup->__outer = this_thread->cleanup;
  this_thread->cleanup = cleanup;
}

void __pthread_cleanup_leave(struct __pthread_cleanup *cleanup) {
  this_thread->cleanup = cleanup->__outer;
}
