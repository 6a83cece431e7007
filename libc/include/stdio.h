// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
// <stdio.h> - buffered streams on descriptors and on memory.
//
// Added: streams are made from what a program holds: fdopen() on a descriptor, fopenat() beneath a
// directory, fmemopen() and open_memstream() on memory. dprintf() formats straight to a descriptor
// without a stream. asprintf(), getdelim() and fswap(), which exchanges two streams. Functions with
// the suffix _l take the locale as an argument; a stream keeps the one that it was made with. In
// programs in C23, %i of scanf() and its relatives takes a number that begins with 0b for a binary
// one.
//
// Left out: whatever names a file without a directory, starts processes, or uses a descriptor that
// nobody gave the program. So stdin and stdout aren't declared at all (a descriptor for either is
// an entry in the program's arguments) and stderr is a stream that discards its output until the
// program swaps one of its own in: fswap(stderr, fdopen(fd, "w")). sprintf() and vsprintf() can't
// know the size of the buffer and exist only for sources that define
// _CLOUDLIBC_UNSAFE_STRING_FUNCTIONS.

#ifndef _STDIO_H_
#define _STDIO_H_

#include <_cdefs.h>
#include <_types.h>

typedef struct _FILE FILE;

typedef __off_t off_t;
typedef __size_t size_t;
typedef __ssize_t ssize_t;
typedef __builtin_va_list va_list;

typedef struct {
  __off_t __offset;
  __mbstate_t __state;
} fpos_t;

#define __need_NULL
#include <stddef.h>

#define BUFSIZ 4096
#define EOF (-1)
#define FILENAME_MAX 4096
#define FOPEN_MAX 1024

#define _IOFBF 1
#define _IOLBF 2
#define _IONBF 3

#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2

__BEGIN_DECLS
extern FILE *const stderr;
#define stderr stderr

// Streams.
int fclose(FILE *);
FILE *fdopen(int, const char *);
FILE *fdopen_l(int, const char *, __locale_t);
int fileno(FILE *);
FILE *fmemopen(void *__restrict, size_t, const char *__restrict);
FILE *fmemopen_l(void *__restrict, size_t, const char *__restrict, __locale_t);
FILE *fopenat(int, const char *__restrict, const char *__restrict);
FILE *fopenat_l(int, const char *__restrict, const char *__restrict, __locale_t);
void fswap(FILE *, FILE *);
FILE *open_memstream(char **, size_t *);
FILE *open_memstream_l(char **, size_t *, __locale_t);
void setbuf(FILE *__restrict, char *__restrict);
int setvbuf(FILE *__restrict, char *__restrict, int, size_t);
FILE *tmpfile(void);
FILE *tmpfile_l(__locale_t);

// State and position.
void clearerr(FILE *);
int feof(FILE *);
int ferror(FILE *);
int fflush(FILE *);
int fgetpos(FILE *__restrict, fpos_t *__restrict);
int fseek(FILE *, long, int);
int fseeko(FILE *, off_t, int);
int fsetpos(FILE *, const fpos_t *);
long ftell(FILE *);
off_t ftello(FILE *);
void rewind(FILE *);

// Locks. A stream's lock is recursive; the functions below take it unless they say _unlocked.
void flockfile(FILE *);
int ftrylockfile(FILE *);
void funlockfile(FILE *);

// Characters, lines and blocks.
int fgetc(FILE *);
char *fgets(char *__restrict, int, FILE *__restrict);
int fputc(int, FILE *);
int fputs(const char *__restrict, FILE *__restrict);
size_t fread(void *__restrict, size_t, size_t, FILE *__restrict);
size_t fwrite(const void *__restrict, size_t, size_t, FILE *__restrict);
int getc(FILE *);
int getc_unlocked(FILE *);
ssize_t getdelim(char **__restrict, size_t *__restrict, int, FILE *__restrict);
ssize_t getline(char **__restrict, size_t *__restrict, FILE *__restrict);
int putc(int, FILE *);
int putc_unlocked(int, FILE *);
int ungetc(int, FILE *);

// Formatted output.
int asprintf(char **, const char *, ...) __attribute__((__format__(__printf__, 2, 3)));
int asprintf_l(char **, __locale_t, const char *, ...)
    __attribute__((__format__(__printf__, 3, 4)));
int dprintf(int, const char *__restrict, ...) __attribute__((__format__(__printf__, 2, 3)));
int dprintf_l(int, __locale_t, const char *__restrict, ...)
    __attribute__((__format__(__printf__, 3, 4)));
int fprintf(FILE *__restrict, const char *__restrict, ...)
    __attribute__((__format__(__printf__, 2, 3)));
int fprintf_l(FILE *__restrict, __locale_t, const char *__restrict, ...)
    __attribute__((__format__(__printf__, 3, 4)));
int snprintf(char *__restrict, size_t, const char *__restrict, ...)
    __attribute__((__format__(__printf__, 3, 4)));
int snprintf_l(char *__restrict, size_t, __locale_t, const char *__restrict, ...)
    __attribute__((__format__(__printf__, 4, 5)));
int vasprintf(char **, const char *, __builtin_va_list)
    __attribute__((__format__(__printf__, 2, 0)));
int vasprintf_l(char **, __locale_t, const char *, __builtin_va_list)
    __attribute__((__format__(__printf__, 3, 0)));
int vdprintf(int, const char *__restrict, __builtin_va_list)
    __attribute__((__format__(__printf__, 2, 0)));
int vdprintf_l(int, __locale_t, const char *__restrict, __builtin_va_list)
    __attribute__((__format__(__printf__, 3, 0)));
int vfprintf(FILE *__restrict, const char *__restrict, __builtin_va_list)
    __attribute__((__format__(__printf__, 2, 0)));
int vfprintf_l(FILE *__restrict, __locale_t, const char *__restrict, __builtin_va_list)
    __attribute__((__format__(__printf__, 3, 0)));
int vsnprintf(char *__restrict, size_t, const char *__restrict, __builtin_va_list)
    __attribute__((__format__(__printf__, 3, 0)));
int vsnprintf_l(char *__restrict, size_t, __locale_t, const char *__restrict, __builtin_va_list)
    __attribute__((__format__(__printf__, 4, 0)));

// Formatted input.
int fscanf(FILE *__restrict, const char *__restrict, ...) _CLOUDLIBC_C23(fscanf)
    __attribute__((__format__(__scanf__, 2, 3)));
int fscanf_l(FILE *__restrict, __locale_t, const char *__restrict, ...) _CLOUDLIBC_C23(fscanf_l)
    __attribute__((__format__(__scanf__, 3, 4)));
int sscanf(const char *__restrict, const char *__restrict, ...) _CLOUDLIBC_C23(sscanf)
    __attribute__((__format__(__scanf__, 2, 3)));
int sscanf_l(const char *__restrict, __locale_t, const char *__restrict, ...)
    _CLOUDLIBC_C23(sscanf_l) __attribute__((__format__(__scanf__, 3, 4)));
int vfscanf(FILE *__restrict, const char *__restrict, __builtin_va_list) _CLOUDLIBC_C23(vfscanf)
    __attribute__((__format__(__scanf__, 2, 0)));
int vfscanf_l(FILE *__restrict, __locale_t, const char *__restrict, __builtin_va_list)
    _CLOUDLIBC_C23(vfscanf_l) __attribute__((__format__(__scanf__, 3, 0)));
int vsscanf(const char *__restrict, const char *__restrict, __builtin_va_list)
    _CLOUDLIBC_C23(vsscanf) __attribute__((__format__(__scanf__, 2, 0)));
int vsscanf_l(const char *__restrict, __locale_t, const char *__restrict, __builtin_va_list)
    _CLOUDLIBC_C23(vsscanf_l) __attribute__((__format__(__scanf__, 3, 0)));

// Messages and names.
void perror(const char *);
void perror_l(const char *, __locale_t);
int renameat(int, const char *, int, const char *);

#ifdef _CLOUDLIBC_UNSAFE_STRING_FUNCTIONS
int sprintf(char *__restrict, const char *__restrict, ...)
    __attribute__((__format__(__printf__, 2, 3)));
int vsprintf(char *__restrict, const char *__restrict, __builtin_va_list)
    __attribute__((__format__(__printf__, 2, 0)));
#else
int sprintf(char *__restrict, const char *__restrict, ...) _CLOUDLIBC_UNAVAILABLE(
    "sprintf() can't know how large its buffer is; use snprintf() or asprintf()");
int vsprintf(char *__restrict, const char *__restrict, __builtin_va_list) _CLOUDLIBC_UNAVAILABLE(
    "vsprintf() can't know how large its buffer is; use vsnprintf() or vasprintf()");
#endif

// What the model forbids.
FILE *fopen(const char *__restrict, const char *__restrict) _CLOUDLIBC_UNAVAILABLE(
    "there is no file system root; use fopenat() beneath a directory that the program was given");
FILE *freopen(const char *__restrict, const char *__restrict, FILE *__restrict)
    _CLOUDLIBC_UNAVAILABLE("there is no file system root; use fopenat() and fswap()");
int getchar(void)
    _CLOUDLIBC_UNAVAILABLE("there is no standard input; use getc() on a stream of fdopen()");
int getchar_unlocked(void) _CLOUDLIBC_UNAVAILABLE(
    "there is no standard input; use getc_unlocked() on a stream of fdopen()");
int pclose(FILE *) _CLOUDLIBC_UNAVAILABLE(
    "there is no shell; start programs with program_exec() and talk to them over descriptors");
FILE *popen(const char *, const char *) _CLOUDLIBC_UNAVAILABLE(
    "there is no shell; start programs with program_exec() and talk to them over descriptors");
int printf(const char *__restrict, ...) _CLOUDLIBC_UNAVAILABLE(
    "there is no standard output; use dprintf() on a descriptor or fprintf() on a stream");
int putchar(int)
    _CLOUDLIBC_UNAVAILABLE("there is no standard output; use putc() on a stream of fdopen()");
int putchar_unlocked(int) _CLOUDLIBC_UNAVAILABLE(
    "there is no standard output; use putc_unlocked() on a stream of fdopen()");
int puts(const char *)
    _CLOUDLIBC_UNAVAILABLE("there is no standard output; use fputs() on a stream of fdopen()");
int remove(const char *) _CLOUDLIBC_UNAVAILABLE(
    "there is no file system root; use unlinkat() beneath a directory that the program was given");
int rename(const char *, const char *) _CLOUDLIBC_UNAVAILABLE(
    "there is no file system root; use renameat() beneath directories that the program was given");
int scanf(const char *__restrict, ...)
    _CLOUDLIBC_UNAVAILABLE("there is no standard input; use fscanf() on a stream of fdopen()");
char *tempnam(const char *, const char *) _CLOUDLIBC_UNAVAILABLE(
    "a name without a directory reaches nothing; use tmpfile(), or fopenat() with mode \"wx\"");
char *tmpnam(char *) _CLOUDLIBC_UNAVAILABLE(
    "a name without a directory reaches nothing; use tmpfile(), or fopenat() with mode \"wx\"");
int vprintf(const char *__restrict, __builtin_va_list) _CLOUDLIBC_UNAVAILABLE(
    "there is no standard output; use vdprintf() on a descriptor or vfprintf() on a stream");
int vscanf(const char *__restrict, __builtin_va_list)
    _CLOUDLIBC_UNAVAILABLE("there is no standard input; use vfscanf() on a stream of fdopen()");
__END_DECLS

#endif
