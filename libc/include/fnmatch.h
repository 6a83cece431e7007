// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
// <fnmatch.h> - matching names against shell patterns.
//
// Added: fnmatch_l(), which takes the locale as an argument. The time that a match takes is bounded
// by the product of the lengths of pattern and string.
//
// Left out: nothing.

#ifndef _FNMATCH_H_
#define _FNMATCH_H_

#include <_cdefs.h>
#include <_types.h>

// Flags.
#define FNM_PATHNAME 0x1
#define FNM_PERIOD 0x2
#define FNM_NOESCAPE 0x4

// Result.
#define FNM_NOMATCH 1

__BEGIN_DECLS
int fnmatch(const char *, const char *, int);
int fnmatch_l(const char *, const char *, int, __locale_t);
__END_DECLS

#endif
