// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <sys/un.h> - the kind of address that sockets of AF_UNIX have.
//
// There is no path in it: a program can't name such a socket.

#ifndef _SYS_UN_H_
#define _SYS_UN_H_

#include <_types.h>

typedef __sa_family_t sa_family_t;

struct sockaddr_un {
  sa_family_t sun_family;
};

#endif
