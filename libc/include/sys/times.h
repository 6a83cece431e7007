// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <sys/times.h> - the processor time that the program has used, in ticks of clock_t.

#ifndef _SYS_TIMES_H_
#define _SYS_TIMES_H_

#include <_types.h>

typedef __clock_t clock_t;

struct tms {
  clock_t tms_utime;
  clock_t tms_stime;
  clock_t tms_cutime;
  clock_t tms_cstime;
};

__BEGIN_DECLS
clock_t times(struct tms *);
__END_DECLS

#endif
