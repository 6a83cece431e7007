/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * For the test programs of ports, and for nothing that is installed: what programs elsewhere take
 * for granted, made of what `cloudabi-run --command` gives. Names of files are beneath the one
 * directory (which a test begins with as its current directory), there are standard streams and an
 * environment, which begins with AMBIENT_ENVIRONMENT, a list of "NAME=VALUE",. An absolute name
 * leads nowhere.
 *
 * A suite's program is compiled with `-include ambient.h` and linked with ambient.c, so that its
 * sources need no patches for this. Function-like macros leave members of the same names alone.
 */
#ifndef AMBIENT_H
#define AMBIENT_H

#define _CLOUDLIBC_UNSAFE_STRING_FUNCTIONS
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "srand.h"

#ifdef __cplusplus
/* A suite that reads files by path brings the streams itself, after this. */
#define _LIBCPP_FILES_BY_PATH_ARE_GIVEN
/* These declare functions and members of the names that are macros below. */
#include <algorithm>
#include <fstream>
#include <iostream>
extern "C" {
#endif

/* The one directory. */
int ambient_directory(void);

FILE *ambient_stdin(void);
FILE *ambient_stdout(void);

FILE *ambient_fopen(const char *path, const char *mode);
int ambient_open(const char *path, int flags, ...);
int ambient_remove(const char *path);
int ambient_rename(const char *from, const char *to);
int ambient_mkdir(const char *path, mode_t mode);
int ambient_stat(const char *path, struct stat *status);
int ambient_lstat(const char *path, struct stat *status);
int ambient_access(const char *path, int mode);

int ambient_printf(const char *format, ...) __attribute__((__format__(__printf__, 1, 2)));
int ambient_vprintf(const char *format, va_list arguments)
    __attribute__((__format__(__printf__, 1, 0)));
int ambient_puts(const char *line);

char *ambient_getenv(const char *name);
int ambient_setenv(const char *name, const char *value, int overwrite);
int ambient_unsetenv(const char *name);

/* In static storage. */
struct tm *ambient_gmtime(const time_t *time);
struct tm *ambient_localtime(const time_t *time);

#ifdef __cplusplus
}
namespace std {
using ::ambient_fopen;
using ::ambient_getenv;
using ::ambient_gmtime;
using ::ambient_localtime;
using ::ambient_printf;
using ::ambient_puts;
using ::ambient_remove;
using ::ambient_rename;
using ::ambient_vprintf;
/* <algorithm> has a function of that name as well. */
template <class Iterator, class Value>
Iterator ambient_remove(Iterator first, Iterator last, const Value &value) {
  return remove(first, last, value);
}
__attribute__((__weak__)) ostream &ambient_cout = cerr;
__attribute__((__weak__)) wostream &ambient_wcout = wcerr;
}  // namespace std
#endif

#define stdin ambient_stdin()
#define stdout ambient_stdout()
#define fopen(path, mode) ambient_fopen(path, mode)
#define open(...) ambient_open(__VA_ARGS__)
#define remove(...) ambient_remove(__VA_ARGS__)
#define unlink(path) ambient_remove(path)
#define rename(from, to) ambient_rename(from, to)
#define mkdir(path, mode) ambient_mkdir(path, mode)
#define lstat(path, status) ambient_lstat(path, status)
#define access(path, mode) ambient_access(path, mode)
#define printf(...) ambient_printf(__VA_ARGS__)
#define vprintf(...) ambient_vprintf(__VA_ARGS__)
#define puts(line) ambient_puts(line)
#define putchar(character) putc(character, ambient_stdout())
#define getchar() getc(ambient_stdin())
#define getenv(name) ambient_getenv(name)
#define setenv(name, value, overwrite) ambient_setenv(name, value, overwrite)
#define unsetenv(name) ambient_unsetenv(name)
#define gmtime(time) ambient_gmtime(time)
#define localtime(time) ambient_localtime(time)
/* Files have neither owners nor permissions. */
#define st_uid st_nlink
#define st_gid st_nlink
#define chown(path, owner, group) ((void)(path), 0)
#define fchown(fd, owner, group) ((void)(fd), 0)
#define chmod(path, mode) ((void)(path), 0)
#define fchmod(fd, mode) ((void)(fd), 0)
#define umask(mode) ((void)(mode), 0)
#define isatty(fd) ((void)(fd), 0)
#ifdef __cplusplus
/* These are declared, and defined nowhere. */
#define cout ambient_cout
#define wcout ambient_wcout
#endif
/* A function-like macro would leave `struct stat` alone, but not a member's declaration in C++. */
#ifndef __cplusplus
#define stat(path, status) ambient_stat(path, status)
#endif

#endif
