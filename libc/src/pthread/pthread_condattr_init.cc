// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Attributes of a condition variable: the defaults.

#include <pthread.h>

int pthread_condattr_init(pthread_condattr_t *attributes) {
  *attributes = {PTHREAD_PROCESS_PRIVATE, 0};
  return 0;
}
