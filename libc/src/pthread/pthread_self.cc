// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// This thread.

#include <pthread.h>
#include <support/thread.h>

using namespace cloudlibc;

pthread_t pthread_self() { return this_thread; }
