// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Starts a thread whose result is a number.

#include <support/thrd.h>
#include <support/thread.h>
#include <threads.h>

using namespace cloudlibc;

int thrd_create(thrd_t *thread, thrd_start_t start, void *argument) {
  return thrd_result(thread_create(thread, nullptr, nullptr, start, argument));
}
