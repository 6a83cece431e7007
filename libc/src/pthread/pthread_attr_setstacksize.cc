// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Sets the size that each of the two stacks will have at least.

#include <errno.h>
#include <pthread.h>
#include <stdint.h>

int pthread_attr_setstacksize(pthread_attr_t *attributes, size_t size) {
  if (size < PTHREAD_STACK_MIN || size > PTRDIFF_MAX)
    return EINVAL;
  attributes->__stacksize = size;
  return 0;
}
