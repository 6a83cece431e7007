// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The size that each of the two stacks will have at least.

#include <pthread.h>

int pthread_attr_getstacksize(const pthread_attr_t *__restrict attributes,
                              size_t *__restrict size) {
  *size = attributes->__stacksize;
  return 0;
}
