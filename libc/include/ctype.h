// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <ctype.h> - classes of single-byte characters.
//
// Additions:
// - isascii(): POSIX has marked it obsolescent, but it is what code that parses protocols wants.
//
// Missing:
// - toascii(), _tolower(), _toupper(): they silently turn one character into another.

#ifndef _CTYPE_H_
#define _CTYPE_H_

#include <_cdefs.h>
#include <_types.h>

typedef __locale_t locale_t;

__BEGIN_DECLS
int isalnum(int);
int isalnum_l(int, locale_t);
int isalpha(int);
int isalpha_l(int, locale_t);
int isascii(int);
int isblank(int);
int isblank_l(int, locale_t);
int iscntrl(int);
int iscntrl_l(int, locale_t);
int isdigit(int);
int isdigit_l(int, locale_t);
int isgraph(int);
int isgraph_l(int, locale_t);
int islower(int);
int islower_l(int, locale_t);
int isprint(int);
int isprint_l(int, locale_t);
int ispunct(int);
int ispunct_l(int, locale_t);
int isspace(int);
int isspace_l(int, locale_t);
int isupper(int);
int isupper_l(int, locale_t);
int isxdigit(int);
int isxdigit_l(int, locale_t);
int tolower(int);
int tolower_l(int, locale_t);
int toupper(int);
int toupper_l(int, locale_t);
__END_DECLS

#endif
