// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <sched.h> - letting other threads run.
//
// Scheduling policies and priorities are left out: they would take from other programs.

#ifndef _SCHED_H_
#define _SCHED_H_

#include <_types.h>

#include <_struct_timespec.h>

typedef __time_t time_t;

__BEGIN_DECLS
int sched_yield(void);
__END_DECLS

#endif
