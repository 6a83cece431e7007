// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
// <libgen.h> - the parts of a path.
//
// Added: nothing. basename() and dirname() change the string that they are given or return a
// constant one; they never return a buffer of their own, so they are safe with threads.
//
// Left out: nothing.

#ifndef _LIBGEN_H_
#define _LIBGEN_H_

#include <_cdefs.h>
#include <_types.h>

__BEGIN_DECLS
char *basename(char *);
char *dirname(char *);
__END_DECLS

#endif
