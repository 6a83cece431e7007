// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Ends this thread with a number as its result.

#include <stdint.h>
#include <support/thread.h>
#include <threads.h>

using namespace cloudlibc;

void thrd_exit(int result) {
  thread_leave(reinterpret_cast<void *>(static_cast<intptr_t>(result)));
}
