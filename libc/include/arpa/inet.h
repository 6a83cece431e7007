// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <arpa/inet.h> - Internet addresses as text.
//
// Added: inet_aton(). Left out: inet_addr(), whose error is also an address, and inet_ntoa(), which
// returns static storage; use inet_pton() and inet_ntop(). Byte order functions are macros.

#ifndef _ARPA_INET_H_
#define _ARPA_INET_H_

#include <_types.h>
#include <netinet/in.h>

typedef __uint16_t uint16_t;

__BEGIN_DECLS
int inet_aton(const char *, struct in_addr *);
const char *inet_ntop(int, const void *__restrict, char *__restrict, __size_t);
int inet_pton(int, const char *__restrict, void *__restrict);

in_addr_t inet_addr(const char *)
    _CLOUDLIBC_UNAVAILABLE("its error is an address as well; use inet_pton()");
char *inet_ntoa(struct in_addr)
    _CLOUDLIBC_UNAVAILABLE("it returns static storage; use inet_ntop()");
__END_DECLS

#endif
