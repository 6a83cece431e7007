// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// pthread_detach() under its C11 name.

#include <pthread.h>
#include <support/thrd.h>
#include <threads.h>

using namespace cloudlibc;

int thrd_detach(thrd_t thread) { return thrd_result(pthread_detach(thread)); }
