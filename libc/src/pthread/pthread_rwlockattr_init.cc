// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Attributes of a read-write lock: the defaults.

#include <pthread.h>

int pthread_rwlockattr_init(pthread_rwlockattr_t *attributes) {
  *attributes = {PTHREAD_PROCESS_PRIVATE};
  return 0;
}
