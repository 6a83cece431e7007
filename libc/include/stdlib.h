// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
// <stdlib.h> - memory, number conversion, sorting, random numbers, the end of the program.
//
// Added: arc4random(), which needs no seed and no descriptor, and is what rand(), random() and the
// drand48() family draw on; qsort_r(), reallocarray(), alloca(); C23's free_sized(),
// free_aligned_sized(), memalignment() and strfromd(); functions with the suffix _l, which take the
// locale as an argument. In programs in C23, strtol() and its relatives take a number that begins
// with 0b for a binary one; in C17, where that is forbidden, and in C++ they don't. Only C23 has
// call_once() here as well as in <threads.h>: a program in C17 may define its own, and in C++ the
// name would be one of two after `using namespace std`.
//
// Left out: what starts other programs by name (system()), names files without a directory
// (mkstemp(), realpath(), ...), changes the environment, which a program here doesn't have, makes
// random numbers predictable (srand(), ...) or keeps its result in a hidden variable (l64a()).

#ifndef _STDLIB_H_
#define _STDLIB_H_

#include <_cdefs.h>
#include <_types.h>

typedef __size_t size_t;
#ifndef __cplusplus
typedef __wchar_t wchar_t;
#endif

typedef struct {
  int quot;
  int rem;
} div_t;

typedef struct {
  long quot;
  long rem;
} ldiv_t;

typedef struct {
  long long quot;
  long long rem;
} lldiv_t;

#define __need_NULL
#include <stddef.h>

#define EXIT_FAILURE 1
#define EXIT_SUCCESS 0
#define RAND_MAX 0x7fffffff
#define alloca(size) __builtin_alloca(size)

#if !defined(__cplusplus) && defined(__STDC_VERSION__) && __STDC_VERSION__ > 201710L
typedef __pthread_once_t once_flag;
#define ONCE_FLAG_INIT {0, 0}
void call_once(once_flag *, void (*)(void));
#endif

__BEGIN_DECLS
// The end of the program.
void _Exit(int) __dead;
void abort(void) __dead;
int at_quick_exit(void (*)(void));
int atexit(void (*)(void));
void exit(int) __dead;
void quick_exit(int) __dead;

// Memory.
void *aligned_alloc(size_t, size_t) __attribute__((__malloc__, __alloc_size__(2)));
void *calloc(size_t, size_t) __attribute__((__malloc__, __alloc_size__(1, 2)));
void free(void *);
void free_aligned_sized(void *, size_t, size_t);
void free_sized(void *, size_t);
void *malloc(size_t) __attribute__((__malloc__, __alloc_size__(1)));
size_t memalignment(const void *);
int posix_memalign(void **, size_t, size_t);
void *realloc(void *, size_t) __attribute__((__alloc_size__(2)));
void *reallocarray(void *, size_t, size_t) __attribute__((__alloc_size__(2, 3)));

// Numbers.
long a64l(const char *);
int abs(int) __attribute__((__const__));
double atof(const char *);
int atoi(const char *);
long atol(const char *);
long long atoll(const char *);
div_t div(int, int) __attribute__((__const__));
int l64a_r(long, char *, int);
long labs(long) __attribute__((__const__));
ldiv_t ldiv(long, long) __attribute__((__const__));
long long llabs(long long) __attribute__((__const__));
lldiv_t lldiv(long long, long long) __attribute__((__const__));
int strfromd(char *__restrict, size_t, const char *__restrict, double);
int strfromf(char *__restrict, size_t, const char *__restrict, float);
int strfroml(char *__restrict, size_t, const char *__restrict, long double);
double strtod(const char *__restrict, char **__restrict);
double strtod_l(const char *__restrict, char **__restrict, __locale_t);
float strtof(const char *__restrict, char **__restrict);
float strtof_l(const char *__restrict, char **__restrict, __locale_t);
long strtol(const char *__restrict, char **__restrict, int) _CLOUDLIBC_C23(strtol);
long strtol_l(const char *__restrict, char **__restrict, int, __locale_t) _CLOUDLIBC_C23(strtol_l);
long double strtold(const char *__restrict, char **__restrict);
long double strtold_l(const char *__restrict, char **__restrict, __locale_t);
long long strtoll(const char *__restrict, char **__restrict, int) _CLOUDLIBC_C23(strtoll);
long long strtoll_l(const char *__restrict, char **__restrict, int, __locale_t)
    _CLOUDLIBC_C23(strtoll_l);
unsigned long strtoul(const char *__restrict, char **__restrict, int) _CLOUDLIBC_C23(strtoul);
unsigned long strtoul_l(const char *__restrict, char **__restrict, int, __locale_t)
    _CLOUDLIBC_C23(strtoul_l);
unsigned long long strtoull(const char *__restrict, char **__restrict, int)
    _CLOUDLIBC_C23(strtoull);
unsigned long long strtoull_l(const char *__restrict, char **__restrict, int, __locale_t)
    _CLOUDLIBC_C23(strtoull_l);

// Multibyte characters.
size_t MB_CUR_MAX_L(__locale_t);
int mblen(const char *, size_t);
int mblen_l(const char *, size_t, __locale_t);
size_t mbstowcs(_CLOUDLIBC_WCHAR_T *__restrict, const char *__restrict, size_t);
size_t mbstowcs_l(_CLOUDLIBC_WCHAR_T *__restrict, const char *__restrict, size_t, __locale_t);
int mbtowc(_CLOUDLIBC_WCHAR_T *__restrict, const char *__restrict, size_t);
int mbtowc_l(_CLOUDLIBC_WCHAR_T *__restrict, const char *__restrict, size_t, __locale_t);
size_t wcstombs(char *__restrict, const _CLOUDLIBC_WCHAR_T *__restrict, size_t);
size_t wcstombs_l(char *__restrict, const _CLOUDLIBC_WCHAR_T *__restrict, size_t, __locale_t);
int wctomb(char *, _CLOUDLIBC_WCHAR_T);
int wctomb_l(char *, _CLOUDLIBC_WCHAR_T, __locale_t);
extern struct __locale __global_locale;
#define MB_CUR_MAX MB_CUR_MAX_L(&__global_locale)

// Sorting and searching.
void *bsearch(const void *, const void *, size_t, size_t, int (*)(const void *, const void *));
void qsort(void *, size_t, size_t, int (*)(const void *, const void *));
void qsort_r(void *, size_t, size_t, int (*)(const void *, const void *, void *), void *);

// Random numbers.
__uint32_t arc4random(void);
void arc4random_buf(void *, size_t);
__uint32_t arc4random_uniform(__uint32_t);
double drand48(void);
double erand48(__uint16_t *);
long jrand48(__uint16_t *);
long lrand48(void);
long mrand48(void);
long nrand48(__uint16_t *);
int rand(void);
long random(void);

// The surroundings of the program.
char *getenv(const char *);
int getsubopt(char **, char *const *, char **);

// What the model forbids.
char *l64a(long)
    _CLOUDLIBC_UNAVAILABLE("l64a() keeps its result in a hidden variable; use l64a_r()");
char *mkdtemp(char *) _CLOUDLIBC_UNAVAILABLE(
    "there is no file system root; use mkdirat() beneath a directory that the program was given");
int mkstemp(char *) _CLOUDLIBC_UNAVAILABLE(
    "there is no file system root; use openat() with O_CREAT | O_EXCL, or tmpfile()");
char *mktemp(char *) _CLOUDLIBC_UNAVAILABLE(
    "there is no file system root; use openat() with O_CREAT | O_EXCL, or tmpfile()");
int putenv(char *) _CLOUDLIBC_UNAVAILABLE(
    "there is no environment; hand configuration on through program_exec()'s Argdata");
int rand_r(unsigned int *)
    _CLOUDLIBC_UNAVAILABLE("its numbers are predictable; use arc4random(), or a generator of your "
                           "own to repeat a sequence");
char *realpath(const char *__restrict, char *__restrict)
    _CLOUDLIBC_UNAVAILABLE("there is no file system root; paths begin at a directory descriptor");
int setenv(const char *, const char *, int) _CLOUDLIBC_UNAVAILABLE(
    "there is no environment; hand configuration on through program_exec()'s Argdata");
void setkey(const char *) _CLOUDLIBC_UNAVAILABLE(
    "DES can be broken by trying every key; bring a library of cryptography");
void srand(unsigned int)
    _CLOUDLIBC_UNAVAILABLE("rand() needs no seed and is never predictable; leave the call out");
void srand48(long)
    _CLOUDLIBC_UNAVAILABLE("lrand48() needs no seed and is never predictable; leave the call out");
void srandom(unsigned int)
    _CLOUDLIBC_UNAVAILABLE("random() needs no seed and is never predictable; leave the call out");
int system(const char *)
    _CLOUDLIBC_UNAVAILABLE("there is no shell; start programs with program_exec()");
int unsetenv(const char *) _CLOUDLIBC_UNAVAILABLE(
    "there is no environment; hand configuration on through program_exec()'s Argdata");

#define __NO_TERMINALS "there are no terminals, only descriptors"
int clearenv(void) _CLOUDLIBC_UNAVAILABLE("there is no environment");
int grantpt(int) _CLOUDLIBC_UNAVAILABLE(__NO_TERMINALS);
char *initstate(unsigned int, char *, size_t)
    _CLOUDLIBC_UNAVAILABLE("random() needs no seed and is never predictable; leave the call out");
void lcong48(unsigned short[7])
    _CLOUDLIBC_UNAVAILABLE("lrand48() needs no seed and is never predictable; leave the call out");
int mkostemp(char *, int) _CLOUDLIBC_UNAVAILABLE(
    "there is no file system root; use openat() with O_CREAT | O_EXCL, or tmpfile()");
int posix_openpt(int) _CLOUDLIBC_UNAVAILABLE(__NO_TERMINALS);
char *ptsname(int) _CLOUDLIBC_UNAVAILABLE(__NO_TERMINALS);
unsigned short *seed48(unsigned short[3])
    _CLOUDLIBC_UNAVAILABLE("lrand48() needs no seed and is never predictable; leave the call out");
char *setstate(char *)
    _CLOUDLIBC_UNAVAILABLE("random() needs no seed and is never predictable; leave the call out");
int unlockpt(int) _CLOUDLIBC_UNAVAILABLE(__NO_TERMINALS);
#undef __NO_TERMINALS
__END_DECLS

#endif
