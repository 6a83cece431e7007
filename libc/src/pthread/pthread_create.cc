// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Starts a thread.

#include <pthread.h>
#include <support/thread.h>

using namespace cloudlibc;

int pthread_create(pthread_t *__restrict thread, const pthread_attr_t *__restrict attributes,
                   void *(*start)(void *), void *__restrict argument) {
  return thread_create(thread, attributes, start, nullptr, argument);
}
