// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <syslog.h> - messages for whoever runs the program.
//
// There is no system log that all programs could write to. Messages go to the program's standard
// error stream, which discards them until the program swaps another stream in (see fswap()).
//
// Added: syslog_l() and vsyslog_l(), which take a locale.

#ifndef _SYSLOG_H_
#define _SYSLOG_H_

#include <_types.h>

// Options of openlog(). Only LOG_PID has an effect.
#define LOG_PID 0x1
#define LOG_CONS 0x2
#define LOG_NDELAY 0x4
#define LOG_ODELAY 0x8
#define LOG_NOWAIT 0x10

// Where a message comes from.
#define LOG_KERN (0 << 3)
#define LOG_USER (1 << 3)
#define LOG_MAIL (2 << 3)
#define LOG_DAEMON (3 << 3)
#define LOG_AUTH (4 << 3)
#define LOG_LPR (6 << 3)
#define LOG_NEWS (7 << 3)
#define LOG_UUCP (8 << 3)
#define LOG_CRON (9 << 3)
#define LOG_LOCAL0 (16 << 3)
#define LOG_LOCAL1 (17 << 3)
#define LOG_LOCAL2 (18 << 3)
#define LOG_LOCAL3 (19 << 3)
#define LOG_LOCAL4 (20 << 3)
#define LOG_LOCAL5 (21 << 3)
#define LOG_LOCAL6 (22 << 3)
#define LOG_LOCAL7 (23 << 3)

// How important it is.
#define LOG_EMERG 0
#define LOG_ALERT 1
#define LOG_CRIT 2
#define LOG_ERR 3
#define LOG_WARNING 4
#define LOG_NOTICE 5
#define LOG_INFO 6
#define LOG_DEBUG 7

#define LOG_MASK(pri) (1 << (pri))
#define LOG_UPTO(pri) ((1 << ((pri) + 1)) - 1)

__BEGIN_DECLS
void closelog(void);
void openlog(const char *, int, int);
int setlogmask(int);
void syslog(int, const char *, ...) __printflike(2, 3);
void syslog_l(int, __locale_t, const char *, ...) __printflike(3, 4);
void vsyslog(int, const char *, __va_list) __printflike(2, 0);
void vsyslog_l(int, __locale_t, const char *, __va_list) __printflike(3, 0);
__END_DECLS

#endif
