// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Attributes of a barrier: the defaults.

#include <pthread.h>

int pthread_barrierattr_init(pthread_barrierattr_t *attributes) {
  *attributes = {PTHREAD_PROCESS_PRIVATE};
  return 0;
}
