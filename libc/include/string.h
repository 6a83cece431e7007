// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
// <string.h> - operations on bytes, strings and messages.
//
// Added: memmem(), memrchr(), mempcpy(), strchrnul(), strlcpy(), strlcat(), strsep(), strverscmp(),
// memset_explicit() and explicit_bzero(), which the compiler won't remove, and functions with the
// suffix _l, which take the locale as an argument.
//
// Left out: strtok(), which keeps its state in a hidden variable. The functions that copy without
// knowing the size of what they fill (strcpy(), strcat(), strncat(), stpcpy()) exist only for
// sources that define _CLOUDLIBC_UNSAFE_STRING_FUNCTIONS; strlcpy() and strlcat() take their place.

#ifndef _STRING_H_
#define _STRING_H_

#include <_cdefs.h>
#include <_types.h>

typedef __locale_t locale_t;
typedef __size_t size_t;

#define __need_NULL
#include <stddef.h>

__BEGIN_DECLS
void explicit_bzero(void *, size_t);
void *memccpy(void *__restrict, const void *__restrict, int, size_t);
void *memchr(const void *, int, size_t) __attribute__((__pure__));
int memcmp(const void *, const void *, size_t) __attribute__((__pure__));
void *memcpy(void *__restrict, const void *__restrict, size_t);
void *memmem(const void *, size_t, const void *, size_t) __attribute__((__pure__));
void *memmove(void *, const void *, size_t);
void *mempcpy(void *__restrict, const void *__restrict, size_t);
void *memrchr(const void *, int, size_t) __attribute__((__pure__));
void *memset(void *, int, size_t);
void *memset_explicit(void *, int, size_t);
char *stpncpy(char *__restrict, const char *__restrict, size_t);
char *strcasestr(const char *, const char *) __attribute__((__pure__));
char *strchr(const char *, int) __attribute__((__pure__));
char *strchrnul(const char *, int) __attribute__((__pure__));
int strcmp(const char *, const char *) __attribute__((__pure__));
int strcoll(const char *, const char *) __attribute__((__pure__));
int strcoll_l(const char *, const char *, locale_t) __attribute__((__pure__));
size_t strcspn(const char *, const char *) __attribute__((__pure__));
char *strdup(const char *) __attribute__((__malloc__));
char *strerror(int);
char *strerror_l(int, locale_t);
int strerror_r(int, char *, size_t);
size_t strlcat(char *__restrict, const char *__restrict, size_t);
size_t strlcpy(char *__restrict, const char *__restrict, size_t);
size_t strlen(const char *) __attribute__((__pure__));
int strncmp(const char *, const char *, size_t) __attribute__((__pure__));
char *strncpy(char *__restrict, const char *__restrict, size_t);
char *strndup(const char *, size_t) __attribute__((__malloc__));
size_t strnlen(const char *, size_t) __attribute__((__pure__));
char *strpbrk(const char *, const char *) __attribute__((__pure__));
char *strrchr(const char *, int) __attribute__((__pure__));
char *strsep(char **, const char *);
char *strsignal(int);
char *strsignal_l(int, locale_t);
size_t strspn(const char *, const char *) __attribute__((__pure__));
char *strstr(const char *, const char *) __attribute__((__pure__));
char *strtok_r(char *__restrict, const char *__restrict, char **__restrict);
int strverscmp(const char *, const char *) __attribute__((__pure__));
size_t strxfrm(char *__restrict, const char *__restrict, size_t);
size_t strxfrm_l(char *__restrict, const char *__restrict, size_t, locale_t);

#ifdef _CLOUDLIBC_UNSAFE_STRING_FUNCTIONS
char *stpcpy(char *__restrict, const char *__restrict);
char *strcat(char *__restrict, const char *__restrict);
char *strcpy(char *__restrict, const char *__restrict);
char *strncat(char *__restrict, const char *__restrict, size_t);
#else
char *stpcpy(char *__restrict, const char *__restrict) _CLOUDLIBC_UNAVAILABLE(
    "stpcpy() can't know how large its destination is; use strlcpy() or memcpy()");
char *strcat(char *__restrict, const char *__restrict)
    _CLOUDLIBC_UNAVAILABLE("strcat() can't know how large its destination is; use strlcat()");
char *strcpy(char *__restrict, const char *__restrict) _CLOUDLIBC_UNAVAILABLE(
    "strcpy() can't know how large its destination is; use strlcpy() or strdup()");
char *strncat(char *__restrict, const char *__restrict, size_t)
    _CLOUDLIBC_UNAVAILABLE("strncat() doesn't take the size of its destination; use strlcat()");
#endif

char *strtok(char *__restrict, const char *__restrict) _CLOUDLIBC_UNAVAILABLE(
    "strtok() keeps its state in a hidden variable; use strtok_r() or strsep()");
__END_DECLS

#endif
