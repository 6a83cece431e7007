// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <sys/time.h> - the time of day, in microseconds.
//
// gettimeofday() may be called without its second argument, which never had a meaning. Timers that
// send signals (setitimer(), ...), utimes() with its bare path, and setting the clock are left out.

#ifndef _SYS_TIME_H_
#define _SYS_TIME_H_

#include <_types.h>

#include <_struct_timeval.h>
#include <sys/select.h>

typedef __suseconds_t suseconds_t;
typedef __time_t time_t;

__BEGIN_DECLS
int gettimeofday(struct timeval *__restrict, ...);

int utimes(const char *, const struct timeval *)
    _CLOUDLIBC_UNAVAILABLE("there is no file system root; use utimensat()");

struct itimerval;
int adjtime(const struct timeval *, struct timeval *)
    _CLOUDLIBC_UNAVAILABLE("a program has no authority over the system's clock");
int getitimer(int, struct itimerval *)
    _CLOUDLIBC_UNAVAILABLE("no signal is ever delivered to a program; use a time-out of poll()");
int setitimer(int, const struct itimerval *__restrict, struct itimerval *__restrict)
    _CLOUDLIBC_UNAVAILABLE("no signal is ever delivered to a program; use a time-out of poll()");
int settimeofday(const struct timeval *, const void *)
    _CLOUDLIBC_UNAVAILABLE("a program has no authority over the system's clock");
__END_DECLS

#endif
