// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
// <strings.h> - comparison without regard to case, and finding bits.
//
// Added: the variants that take a locale as an argument, and ffsl() and ffsll().
//
// Left out: bcopy(), bzero(), index() and rindex(), which POSIX dropped in 2008: memmove(),
// memset(), strchr() and strrchr() do the same.

#ifndef _STRINGS_H_
#define _STRINGS_H_

#include <_cdefs.h>
#include <_types.h>

typedef __locale_t locale_t;
typedef __size_t size_t;

__BEGIN_DECLS
int bcmp(const void *, const void *, size_t) __attribute__((__pure__));
int ffs(int) __attribute__((__const__));
int ffsl(long) __attribute__((__const__));
int ffsll(long long) __attribute__((__const__));
int strcasecmp(const char *, const char *) __attribute__((__pure__));
int strcasecmp_l(const char *, const char *, locale_t) __attribute__((__pure__));
int strncasecmp(const char *, const char *, size_t) __attribute__((__pure__));
int strncasecmp_l(const char *, const char *, size_t, locale_t) __attribute__((__pure__));

void bcopy(const void *, void *, size_t)
    _CLOUDLIBC_UNAVAILABLE("POSIX dropped bcopy() in 2008; use memmove()");
void bzero(void *, size_t) _CLOUDLIBC_UNAVAILABLE("POSIX dropped bzero() in 2008; use memset()");
char *index(const char *, int)
    _CLOUDLIBC_UNAVAILABLE("POSIX dropped index() in 2008; use strchr()");
char *rindex(const char *, int)
    _CLOUDLIBC_UNAVAILABLE("POSIX dropped rindex() in 2008; use strrchr()");
__END_DECLS

#endif
