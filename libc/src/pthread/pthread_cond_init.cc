// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A condition variable that nobody waits for.

#include <pthread.h>

int pthread_cond_init(pthread_cond_t *__restrict condition,
                      const pthread_condattr_t *__restrict attributes) {
  *condition = PTHREAD_COND_INITIALIZER;
  if (attributes != nullptr) {
    condition->__clock = attributes->__clock;
    condition->__scope = static_cast<unsigned char>(attributes->__pshared);
  }
  return 0;
}
