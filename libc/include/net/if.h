// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <net/if.h> - network interfaces, of which a program knows none.
//
// The functions always fail with ENXIO; they are here for parsers of scoped addresses.
// if_nameindex() is left out.

#ifndef _NET_IF_H_
#define _NET_IF_H_

#include <_types.h>

#define IF_NAMESIZE 16

__BEGIN_DECLS
char *if_indextoname(unsigned int, char *);
unsigned int if_nametoindex(const char *);

struct if_nameindex;
void if_freenameindex(struct if_nameindex *)
    _CLOUDLIBC_UNAVAILABLE("a program isn't told of network interfaces; leave the call out");
struct if_nameindex *if_nameindex(void)
    _CLOUDLIBC_UNAVAILABLE("a program isn't told of network interfaces; leave the call out");
__END_DECLS

#endif
