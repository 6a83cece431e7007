// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
// <fmtmsg.h> - messages in a fixed form.
//
// Added: nothing.
//
// Left out: the system console and the environment variables MSGVERB and SEV_LEVEL, as a program
// here has neither. Messages with MM_PRINT go to stderr; MM_CONSOLE returns MM_NOCON.

#ifndef _FMTMSG_H_
#define _FMTMSG_H_

#include <_cdefs.h>
#include <_types.h>

// Where the trouble lies.
#define MM_HARD 0x1
#define MM_SOFT 0x2
#define MM_FIRM 0x4

// What noticed it.
#define MM_APPL 0x8
#define MM_UTIL 0x10
#define MM_OPSYS 0x20

// Where the message goes.
#define MM_PRINT 0x40
#define MM_CONSOLE 0x80

// Whether the program can go on.
#define MM_RECOVER 0x100
#define MM_NRECOV 0x200

// How bad it is.
#define MM_NOSEV 0
#define MM_HALT 1
#define MM_ERROR 2
#define MM_WARNING 3
#define MM_INFO 4

// Arguments that stand for nothing.
#define MM_NULLMC 0L
#define MM_NULLLBL ((char *)0)
#define MM_NULLSEV 0
#define MM_NULLTXT ((char *)0)
#define MM_NULLACT ((char *)0)
#define MM_NULLTAG ((char *)0)

// What fmtmsg() returns.
#define MM_OK 0
#define MM_NOTOK (-1)
#define MM_NOMSG 1
#define MM_NOCON 4

__BEGIN_DECLS
int fmtmsg(long, const char *, int, const char *, const char *, const char *);
__END_DECLS

#endif
