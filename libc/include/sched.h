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

#define __NO_PRIORITIES "priorities are set by whoever starts the program; leave the call out"
struct sched_param;
int sched_get_priority_max(int) _CLOUDLIBC_UNAVAILABLE(__NO_PRIORITIES);
int sched_get_priority_min(int) _CLOUDLIBC_UNAVAILABLE(__NO_PRIORITIES);
int sched_getparam(int, struct sched_param *) _CLOUDLIBC_UNAVAILABLE(__NO_PRIORITIES);
int sched_getscheduler(int) _CLOUDLIBC_UNAVAILABLE(__NO_PRIORITIES);
int sched_rr_get_interval(int, struct timespec *) _CLOUDLIBC_UNAVAILABLE(__NO_PRIORITIES);
int sched_setparam(int, const struct sched_param *) _CLOUDLIBC_UNAVAILABLE(__NO_PRIORITIES);
int sched_setscheduler(int, int, const struct sched_param *)
    _CLOUDLIBC_UNAVAILABLE(__NO_PRIORITIES);
#undef __NO_PRIORITIES
__END_DECLS

#endif
