// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Whether processes that share the memory may share the condition variable.

#include <pthread.h>

int pthread_condattr_getpshared(const pthread_condattr_t *__restrict attributes,
                                int *__restrict shared) {
  *shared = attributes->__pshared;
  return 0;
}
