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
__END_DECLS

#endif
