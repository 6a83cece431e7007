// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// sched_yield() under its C11 name.

#include <sched.h>
#include <threads.h>

void thrd_yield() { sched_yield(); }
