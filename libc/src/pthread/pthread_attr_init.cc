// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Attributes of a thread: joinable, with stacks of the usual size.

#include <pthread.h>

int pthread_attr_init(pthread_attr_t *attributes) {
  *attributes = {1 << 20, PTHREAD_CREATE_JOINABLE};
  return 0;
}
