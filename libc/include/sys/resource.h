// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <sys/resource.h> - the processor time that the program has used.
//
// Limits and priorities are left out: they are set by whoever starts the program.

#ifndef _SYS_RESOURCE_H_
#define _SYS_RESOURCE_H_

#include <_types.h>

#include <_struct_timeval.h>

#define RUSAGE_SELF 1
#define RUSAGE_CHILDREN 2

struct rusage {
  struct timeval ru_utime;
  struct timeval ru_stime;
};

__BEGIN_DECLS
int getrusage(int, struct rusage *);

#define __NO_LIMITS                                                                                \
  "limits and priorities are set by whoever starts the program; leave the call out"
struct rlimit;
int getpriority(int, unsigned int) _CLOUDLIBC_UNAVAILABLE(__NO_LIMITS);
int getrlimit(int, struct rlimit *) _CLOUDLIBC_UNAVAILABLE(__NO_LIMITS);
int setpriority(int, unsigned int, int) _CLOUDLIBC_UNAVAILABLE(__NO_LIMITS);
int setrlimit(int, const struct rlimit *) _CLOUDLIBC_UNAVAILABLE(__NO_LIMITS);
#undef __NO_LIMITS
__END_DECLS

#endif
