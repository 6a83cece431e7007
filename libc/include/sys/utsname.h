// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <sys/utsname.h> - the name of the system.
//
// It tells what the program was compiled for. There is no nodename: where a program runs is none of
// its business.

#ifndef _SYS_UTSNAME_H_
#define _SYS_UTSNAME_H_

#include <_types.h>

struct utsname {
  char sysname[32];
  char release[32];
  char version[32];
  char machine[32];
};

__BEGIN_DECLS
int uname(struct utsname *);
__END_DECLS

#endif
