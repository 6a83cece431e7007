// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <time.h> - clocks, calendar time, and text from and to it.
//
// Additions:
// - struct tm has tm_gmtoff, tm_zone and tm_nsec.
// - localtime_l() and mktime_l(): conversion in the time zone of a locale object, with nanoseconds.
//   They return an error number and leave errno alone.
// - timegm(): the inverse of gmtime_r().
// - tzif_l(): the time zone of a locale object as a file that zic writes would have it (TZif, RFC
//   9636), for libraries that bring their own conversion. It returns how long that is, and writes
//   as much of it as there is space for.
// - strptime_l(): strptime() in a locale.
// - clock_nanosleep() and nanosleep() accept being called without their last argument: as no signal
//   handler ever runs, the time that remains is always zero.
//
// Missing:
// - asctime(), ctime(), gmtime(), localtime(): they return static storage. Use the forms with _r.
// - clock_settime(), clock_getcpuclockid(), timer_create() and its family, getdate(): there is no
//   authority, no process number, no signal and no environment for what they do.
//
// The local time of the functions that take no locale is UTC.

#ifndef _TIME_H_
#define _TIME_H_

#include <_cdefs.h>
#include <_types.h>

#define __need_NULL
#include <stddef.h>

#include <_struct_timespec.h>

typedef __clock_t clock_t;
typedef __clockid_t clockid_t;
typedef __locale_t locale_t;
typedef __size_t size_t;
typedef __time_t time_t;

struct tm {
  int tm_sec;
  int tm_min;
  int tm_hour;
  int tm_mday;
  int tm_mon;
  int tm_year;
  int tm_wday;
  int tm_yday;
  int tm_isdst;
  int tm_gmtoff;
  const char *tm_zone;
  long tm_nsec;
};

// The unit of clock_t is the clock's own, the nanosecond.
#define CLOCKS_PER_SEC ((clock_t)1000000000)
#define TIMER_ABSTIME 1
#define TIME_UTC 1

__BEGIN_DECLS
// A clock is an object, so that clockid_t can't be mixed up with a number of another kind.
extern const struct __clockid _CLOCK_MONOTONIC;
extern const struct __clockid _CLOCK_PROCESS_CPUTIME_ID;
extern const struct __clockid _CLOCK_REALTIME;
extern const struct __clockid _CLOCK_THREAD_CPUTIME_ID;
#define CLOCK_MONOTONIC (&_CLOCK_MONOTONIC)
#define CLOCK_PROCESS_CPUTIME_ID (&_CLOCK_PROCESS_CPUTIME_ID)
#define CLOCK_REALTIME (&_CLOCK_REALTIME)
#define CLOCK_THREAD_CPUTIME_ID (&_CLOCK_THREAD_CPUTIME_ID)

extern int daylight;
extern long timezone;
extern char *tzname[];

char *asctime_r(const struct tm *__restrict, char *__restrict);
clock_t clock(void);
int clock_getres(clockid_t, struct timespec *);
int clock_gettime(clockid_t, struct timespec *);
int clock_nanosleep(clockid_t, int, const struct timespec *, ...);
char *ctime_r(const time_t *, char *);
double difftime(time_t, time_t);
struct tm *gmtime_r(const time_t *__restrict, struct tm *__restrict);
int localtime_l(const struct timespec *__restrict, struct tm *__restrict, locale_t);
struct tm *localtime_r(const time_t *__restrict, struct tm *__restrict);
time_t mktime(struct tm *);
int mktime_l(const struct tm *__restrict, struct timespec *__restrict, locale_t);
int nanosleep(const struct timespec *, ...);
size_t strftime(char *__restrict, size_t, const char *__restrict, const struct tm *__restrict);
size_t strftime_l(char *__restrict, size_t, const char *__restrict, const struct tm *__restrict,
                  locale_t);
char *strptime(const char *__restrict, const char *__restrict, struct tm *__restrict);
char *strptime_l(const char *__restrict, const char *__restrict, struct tm *__restrict, locale_t);
time_t time(time_t *);
time_t timegm(struct tm *);
int timespec_get(struct timespec *, int);
int timespec_getres(struct timespec *, int);
void tzset(void);
size_t tzif_l(void *__restrict, size_t, locale_t);

char *asctime(const struct tm *)
    _CLOUDLIBC_UNAVAILABLE("it returns static storage; use asctime_r() or strftime()");
int clock_settime(clockid_t, const struct timespec *)
    _CLOUDLIBC_UNAVAILABLE("a program has no authority over the system's clock");
char *ctime(const time_t *)
    _CLOUDLIBC_UNAVAILABLE("it returns static storage; use ctime_r() or strftime()");
struct tm *getdate(const char *) _CLOUDLIBC_UNAVAILABLE(
    "its templates come from a file that the environment names; use strptime()");
struct tm *gmtime(const time_t *)
    _CLOUDLIBC_UNAVAILABLE("it returns static storage; use gmtime_r()");
struct tm *localtime(const time_t *)
    _CLOUDLIBC_UNAVAILABLE("it returns static storage; use localtime_r() or localtime_l()");

#define __NO_TIMERS                                                                                \
  "no signal is ever delivered to a program; use a thread that sleeps, or poll() with a time-out"
int clock_getcpuclockid(int, clockid_t *)
    _CLOUDLIBC_UNAVAILABLE("processes have no numbers; use CLOCK_PROCESS_CPUTIME_ID");
int stime(const time_t *)
    _CLOUDLIBC_UNAVAILABLE("a program has no authority over the system's clock");
int timer_create(clockid_t, void *__restrict, void *__restrict) _CLOUDLIBC_UNAVAILABLE(__NO_TIMERS);
int timer_delete(void *) _CLOUDLIBC_UNAVAILABLE(__NO_TIMERS);
int timer_getoverrun(void *) _CLOUDLIBC_UNAVAILABLE(__NO_TIMERS);
int timer_gettime(void *, void *) _CLOUDLIBC_UNAVAILABLE(__NO_TIMERS);
int timer_settime(void *, int, const void *__restrict, void *__restrict)
    _CLOUDLIBC_UNAVAILABLE(__NO_TIMERS);
#undef __NO_TIMERS
__END_DECLS

#endif
