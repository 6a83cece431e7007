// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <sys/ioctl.h> - two requests that every kind of descriptor knows.

#ifndef _SYS_IOCTL_H_
#define _SYS_IOCTL_H_

#include <_types.h>

// How many bytes can be read now: int *.
#define FIONREAD 1
// Whether reading and writing fail instead of waiting: const int *.
#define FIONBIO 2

__BEGIN_DECLS
int ioctl(int, int, ...);
__END_DECLS

#endif
