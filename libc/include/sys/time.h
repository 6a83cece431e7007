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
__END_DECLS

#endif
