// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <sys/select.h> - waiting for descriptors, in sets.
//
// A set is a list of descriptors, not a bit for each number that a descriptor could have. It holds
// up to FD_SETSIZE of them, whatever their numbers are. No signal is delivered, so the last
// argument of pselect() has no effect and may be left out. poll() scales better.

#ifndef _SYS_SELECT_H_
#define _SYS_SELECT_H_

#include <_types.h>

#include <_struct_timespec.h>
#include <_struct_timeval.h>

typedef __sigset_t sigset_t;
typedef __suseconds_t suseconds_t;
typedef __time_t time_t;

#define FD_SETSIZE 1024

typedef struct {
  __size_t __count;
  int __fds[FD_SETSIZE];
} fd_set;

__BEGIN_DECLS
void FD_CLR(int, fd_set *);
void FD_COPY(const fd_set *__restrict, fd_set *__restrict);
int FD_ISSET(int, const fd_set *);
void FD_SET(int, fd_set *);
void FD_ZERO(fd_set *);
int pselect(int, fd_set *__restrict, fd_set *__restrict, fd_set *__restrict,
            const struct timespec *__restrict, ...);
int select(int, fd_set *__restrict, fd_set *__restrict, fd_set *__restrict,
           struct timeval *__restrict);
__END_DECLS

// As they are macros elsewhere, programs ask with #ifdef whether they exist.
#define FD_CLR FD_CLR
#define FD_COPY FD_COPY
#define FD_ISSET FD_ISSET
#define FD_SET FD_SET
#define FD_ZERO FD_ZERO

#endif
