// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Ends this thread. If it is the last one, the program ends.

#include <pthread.h>
#include <support/thread.h>

using namespace cloudlibc;

void pthread_exit(void *result) { thread_leave(result); }
