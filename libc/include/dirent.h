// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <dirent.h> - reading directories.
//
// Added: opendirat() and scandirat(), which begin at a directory descriptor; fdclosedir(), which
// gives the descriptor back instead of closing it; versionsort(); d_type, one of the constants
// DT_*.
//
// Left out: opendir() and scandir(), which begin at a root or a working directory, and readdir_r(),
// whose buffer can't be made large enough (readdir() is safe when each thread has its own DIR).

#ifndef _DIRENT_H_
#define _DIRENT_H_

#include <_types.h>

struct _DIR;
typedef struct _DIR DIR;
typedef __ino_t ino_t;

struct dirent {
  ino_t d_ino;
  __filetype_t d_type;
  char d_name[];
};

// The ABI's file types.
#define DT_UNKNOWN 0x00
#define DT_BLK 0x10
#define DT_CHR 0x11
#define DT_DIR 0x20
#define DT_FIFO 0x30
#define DT_REG 0x60
#define DT_SOCK 0x82
#define DT_LNK 0x90

__BEGIN_DECLS
int alphasort(const struct dirent **, const struct dirent **);
int closedir(DIR *);
int dirfd(DIR *);
int fdclosedir(DIR *);
DIR *fdopendir(int);
DIR *opendirat(int, const char *);
struct dirent *readdir(DIR *);
void rewinddir(DIR *);
int scandirat(int, const char *, struct dirent ***, int (*)(const struct dirent *),
              int (*)(const struct dirent **, const struct dirent **));
void seekdir(DIR *, long);
long telldir(DIR *);
int versionsort(const struct dirent **, const struct dirent **);

DIR *opendir(const char *) _CLOUDLIBC_UNAVAILABLE(
    "there is no file system root; use opendirat() or fdopendir() with a directory descriptor");
int readdir_r(DIR *__restrict, struct dirent *__restrict, struct dirent **__restrict)
    _CLOUDLIBC_UNAVAILABLE("no buffer is surely large enough; use readdir()");
int scandir(const char *, struct dirent ***, int (*)(const struct dirent *),
            int (*)(const struct dirent **, const struct dirent **))
    _CLOUDLIBC_UNAVAILABLE("there is no file system root; use scandirat()");
__END_DECLS

#endif
