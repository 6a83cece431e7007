// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <wchar.h> - wide characters, wide strings and wide streams.
//
// A wchar_t is a Unicode code point in every locale.
//
// Additions:
// - The forms with _l, which take a locale.
// - aswprintf(), dwprintf() and their relatives: as asprintf() and dprintf().
// - In programs in C23, wcstol(), %i of swscanf() and the like take what begins with 0b for binary.
// - getwdelim(), getwline(), wcscasecmp() and the like: the wide twins of POSIX's byte functions,
//   among them wcsfmon(), wcsptime(), wcslcat(), wcslcpy(), wcsndup(), wcsverscmp() and wmemmem().
//
// Missing:
// - getwchar(), putwchar(), wprintf(), wscanf(), vwprintf(), vwscanf(): there is no standard input
//   or output. Use the forms that take a stream or a descriptor.
// - wcscat(), wcscpy(), wcsncat(), wcpcpy(): they trust the size of the target. Use wcslcat(),
//   wcslcpy() or wcsdup(), or define _CLOUDLIBC_UNSAFE_STRING_FUNCTIONS for code that can't be
//   changed.

#ifndef _WCHAR_H_
#define _WCHAR_H_

#include <_cdefs.h>
#include <_types.h>

#define __need_NULL
#define __need_wchar_t
#include <stddef.h>

#include <stdarg.h>

#ifndef WCHAR_MAX
#define WCHAR_MAX __WCHAR_MAX__
#endif
#ifndef WCHAR_MIN
#if defined(__WCHAR_UNSIGNED__)
#define WCHAR_MIN (L'\0' + 0)
#else
#define WCHAR_MIN (-WCHAR_MAX - 1)
#endif
#endif
#define WEOF ((__wint_t) - 1)

struct tm;

typedef __FILE FILE;
typedef __locale_t locale_t;
typedef __mbstate_t mbstate_t;
typedef __size_t size_t;
typedef __wint_t wint_t;

__BEGIN_DECLS

// Formatted output and input.
int aswprintf(wchar_t **__restrict, const wchar_t *__restrict, ...);
int aswprintf_l(wchar_t **__restrict, locale_t, const wchar_t *__restrict, ...);
int dwprintf(int, const wchar_t *__restrict, ...);
int dwprintf_l(int, locale_t, const wchar_t *__restrict, ...);
int fwprintf(FILE *__restrict, const wchar_t *__restrict, ...);
int fwprintf_l(FILE *__restrict, locale_t, const wchar_t *__restrict, ...);
int fwscanf(FILE *__restrict, const wchar_t *__restrict, ...) _CLOUDLIBC_C23(fwscanf);
int fwscanf_l(FILE *__restrict, locale_t, const wchar_t *__restrict, ...) _CLOUDLIBC_C23(fwscanf_l);
int swprintf(wchar_t *__restrict, size_t, const wchar_t *__restrict, ...);
int swprintf_l(wchar_t *__restrict, size_t, locale_t, const wchar_t *__restrict, ...);
int swscanf(const wchar_t *__restrict, const wchar_t *__restrict, ...) _CLOUDLIBC_C23(swscanf);
int swscanf_l(const wchar_t *__restrict, locale_t, const wchar_t *__restrict, ...)
    _CLOUDLIBC_C23(swscanf_l);
int vaswprintf(wchar_t **__restrict, const wchar_t *__restrict, va_list);
int vaswprintf_l(wchar_t **__restrict, locale_t, const wchar_t *__restrict, va_list);
int vdwprintf(int, const wchar_t *__restrict, va_list);
int vdwprintf_l(int, locale_t, const wchar_t *__restrict, va_list);
int vfwprintf(FILE *__restrict, const wchar_t *__restrict, va_list);
int vfwprintf_l(FILE *__restrict, locale_t, const wchar_t *__restrict, va_list);
int vfwscanf(FILE *__restrict, const wchar_t *__restrict, va_list) _CLOUDLIBC_C23(vfwscanf);
int vfwscanf_l(FILE *__restrict, locale_t, const wchar_t *__restrict, va_list)
    _CLOUDLIBC_C23(vfwscanf_l);
int vswprintf(wchar_t *__restrict, size_t, const wchar_t *__restrict, va_list);
int vswprintf_l(wchar_t *__restrict, size_t, locale_t, const wchar_t *__restrict, va_list);
int vswscanf(const wchar_t *__restrict, const wchar_t *__restrict, va_list)
    _CLOUDLIBC_C23(vswscanf);
int vswscanf_l(const wchar_t *__restrict, locale_t, const wchar_t *__restrict, va_list)
    _CLOUDLIBC_C23(vswscanf_l);

// Streams.
wint_t fgetwc(FILE *);
wchar_t *fgetws(wchar_t *__restrict, int, FILE *__restrict);
wint_t fputwc(wchar_t, FILE *);
int fputws(const wchar_t *__restrict, FILE *__restrict);
int fwide(FILE *, int);
wint_t getwc(FILE *);
__ssize_t getwdelim(wchar_t **__restrict, size_t *__restrict, wint_t, FILE *__restrict);
__ssize_t getwline(wchar_t **__restrict, size_t *__restrict, FILE *__restrict);
FILE *open_wmemstream(wchar_t **, size_t *);
wint_t putwc(wchar_t, FILE *);
wint_t ungetwc(wint_t, FILE *);

// Conversion from and to the locale's charset.
wint_t btowc(int);
wint_t btowc_l(int, locale_t);
size_t mbrlen(const char *__restrict, size_t, mbstate_t *__restrict);
size_t mbrlen_l(const char *__restrict, size_t, mbstate_t *__restrict, locale_t);
size_t mbrtowc(wchar_t *__restrict, const char *__restrict, size_t, mbstate_t *__restrict);
size_t mbrtowc_l(wchar_t *__restrict, const char *__restrict, size_t, mbstate_t *__restrict,
                 locale_t);
int mbsinit(const mbstate_t *);
size_t mbsnrtowcs(wchar_t *__restrict, const char **__restrict, size_t, size_t,
                  mbstate_t *__restrict);
size_t mbsnrtowcs_l(wchar_t *__restrict, const char **__restrict, size_t, size_t,
                    mbstate_t *__restrict, locale_t);
size_t mbsrtowcs(wchar_t *__restrict, const char **__restrict, size_t, mbstate_t *__restrict);
size_t mbsrtowcs_l(wchar_t *__restrict, const char **__restrict, size_t, mbstate_t *__restrict,
                   locale_t);
size_t wcrtomb(char *__restrict, wchar_t, mbstate_t *__restrict);
size_t wcrtomb_l(char *__restrict, wchar_t, mbstate_t *__restrict, locale_t);
size_t wcsnrtombs(char *__restrict, const wchar_t **__restrict, size_t, size_t,
                  mbstate_t *__restrict);
size_t wcsnrtombs_l(char *__restrict, const wchar_t **__restrict, size_t, size_t,
                    mbstate_t *__restrict, locale_t);
size_t wcsrtombs(char *__restrict, const wchar_t **__restrict, size_t, mbstate_t *__restrict);
size_t wcsrtombs_l(char *__restrict, const wchar_t **__restrict, size_t, mbstate_t *__restrict,
                   locale_t);
int wctob(wint_t);
int wctob_l(wint_t, locale_t);

// Strings.
wchar_t *wcpncpy(wchar_t *__restrict, const wchar_t *__restrict, size_t);
int wcscasecmp(const wchar_t *, const wchar_t *);
int wcscasecmp_l(const wchar_t *, const wchar_t *, locale_t);
wchar_t *wcschr(const wchar_t *, wchar_t);
int wcscmp(const wchar_t *, const wchar_t *);
int wcscoll(const wchar_t *, const wchar_t *);
int wcscoll_l(const wchar_t *, const wchar_t *, locale_t);
size_t wcscspn(const wchar_t *, const wchar_t *);
wchar_t *wcsdup(const wchar_t *);
size_t wcslcat(wchar_t *, const wchar_t *, size_t);
size_t wcslcpy(wchar_t *, const wchar_t *, size_t);
size_t wcslen(const wchar_t *);
int wcsncasecmp(const wchar_t *, const wchar_t *, size_t);
int wcsncasecmp_l(const wchar_t *, const wchar_t *, size_t, locale_t);
int wcsncmp(const wchar_t *, const wchar_t *, size_t);
wchar_t *wcsncpy(wchar_t *__restrict, const wchar_t *__restrict, size_t);
wchar_t *wcsndup(const wchar_t *, size_t);
size_t wcsnlen(const wchar_t *, size_t);
wchar_t *wcspbrk(const wchar_t *, const wchar_t *);
wchar_t *wcsrchr(const wchar_t *, wchar_t);
size_t wcsspn(const wchar_t *, const wchar_t *);
wchar_t *wcsstr(const wchar_t *__restrict, const wchar_t *__restrict);
wchar_t *wcstok(wchar_t *__restrict, const wchar_t *__restrict, wchar_t **__restrict);
int wcsverscmp(const wchar_t *, const wchar_t *);
int wcswidth(const wchar_t *, size_t);
size_t wcsxfrm(wchar_t *__restrict, const wchar_t *__restrict, size_t);
size_t wcsxfrm_l(wchar_t *__restrict, const wchar_t *__restrict, size_t, locale_t);
int wcwidth(wchar_t);
wchar_t *wmemchr(const wchar_t *, wchar_t, size_t);
int wmemcmp(const wchar_t *, const wchar_t *, size_t);
wchar_t *wmemcpy(wchar_t *__restrict, const wchar_t *__restrict, size_t);
wchar_t *wmemmem(const wchar_t *, size_t, const wchar_t *, size_t);
wchar_t *wmemmove(wchar_t *, const wchar_t *, size_t);
wchar_t *wmemset(wchar_t *, wchar_t, size_t);

// Numbers, money and time.
__ssize_t vwcsfmon(wchar_t *__restrict, size_t, const wchar_t *__restrict, va_list);
__ssize_t vwcsfmon_l(wchar_t *__restrict, size_t, locale_t, const wchar_t *__restrict, va_list);
__ssize_t wcsfmon(wchar_t *__restrict, size_t, const wchar_t *__restrict, ...);
__ssize_t wcsfmon_l(wchar_t *__restrict, size_t, locale_t, const wchar_t *__restrict, ...);
size_t wcsftime(wchar_t *__restrict, size_t, const wchar_t *__restrict,
                const struct tm *__restrict);
size_t wcsftime_l(wchar_t *__restrict, size_t, const wchar_t *__restrict,
                  const struct tm *__restrict, locale_t);
wchar_t *wcsptime(const wchar_t *__restrict, const wchar_t *__restrict, struct tm *__restrict);
wchar_t *wcsptime_l(const wchar_t *__restrict, const wchar_t *__restrict, struct tm *__restrict,
                    locale_t);
double wcstod(const wchar_t *__restrict, wchar_t **__restrict);
double wcstod_l(const wchar_t *__restrict, wchar_t **__restrict, locale_t);
float wcstof(const wchar_t *__restrict, wchar_t **__restrict);
float wcstof_l(const wchar_t *__restrict, wchar_t **__restrict, locale_t);
long wcstol(const wchar_t *__restrict, wchar_t **__restrict, int) _CLOUDLIBC_C23(wcstol);
long double wcstold(const wchar_t *__restrict, wchar_t **__restrict);
long double wcstold_l(const wchar_t *__restrict, wchar_t **__restrict, locale_t);
long long wcstoll(const wchar_t *__restrict, wchar_t **__restrict, int) _CLOUDLIBC_C23(wcstoll);
unsigned long wcstoul(const wchar_t *__restrict, wchar_t **__restrict, int) _CLOUDLIBC_C23(wcstoul);
unsigned long long wcstoull(const wchar_t *__restrict, wchar_t **__restrict, int)
    _CLOUDLIBC_C23(wcstoull);

// What the model forbids.
wint_t getwchar(void)
    _CLOUDLIBC_UNAVAILABLE("there is no standard input; use getwc() on a stream of your own");
wint_t putwchar(wchar_t)
    _CLOUDLIBC_UNAVAILABLE("there is no standard output; use putwc() on a stream of your own");
int vwprintf(const wchar_t *__restrict, va_list)
    _CLOUDLIBC_UNAVAILABLE("there is no standard output; use vfwprintf() or vdwprintf()");
int vwscanf(const wchar_t *__restrict, va_list)
    _CLOUDLIBC_UNAVAILABLE("there is no standard input; use vfwscanf()");
int wprintf(const wchar_t *__restrict, ...)
    _CLOUDLIBC_UNAVAILABLE("there is no standard output; use fwprintf() or dwprintf()");
int wscanf(const wchar_t *__restrict, ...)
    _CLOUDLIBC_UNAVAILABLE("there is no standard input; use fwscanf()");

// What trusts the size of its target.
wchar_t *wcpcpy(wchar_t *__restrict, const wchar_t *__restrict)
    _CLOUDLIBC_UNSAFE("use wcslcpy() or wcsdup()");
wchar_t *wcscat(wchar_t *__restrict, const wchar_t *__restrict)
    _CLOUDLIBC_UNSAFE("use wcslcat() or aswprintf()");
wchar_t *wcscpy(wchar_t *__restrict, const wchar_t *__restrict)
    _CLOUDLIBC_UNSAFE("use wcslcpy() or wcsdup()");
wchar_t *wcsncat(wchar_t *__restrict, const wchar_t *__restrict, size_t)
    _CLOUDLIBC_UNSAFE("use wcslcat()");
__END_DECLS

#endif
