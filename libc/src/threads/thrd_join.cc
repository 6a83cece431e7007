// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Waits for the end of a thread, and gets its result.

#include <pthread.h>
#include <stdint.h>
#include <support/thrd.h>
#include <threads.h>

using namespace cloudlibc;

int thrd_join(thrd_t thread, int *result) {
  void *value;
  int error = pthread_join(thread, &value);
  if (error == 0 && result != nullptr)
    *result = static_cast<int>(reinterpret_cast<intptr_t>(value));
  return thrd_result(error);
}
