// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <sys/stat.h> - what files are, and their times.
//
// Left out: owners, and with them st_uid, st_gid, umask() and the chmod() family; the permission
// bits of st_mode are always clear, and a mode given to mkdirat() is ignored (it may be left out).
// Device numbers of special files, block counts, and mknod() too. stat(), lstat() and mkdir() need
// a directory descriptor: use fstatat() and mkdirat().

#ifndef _SYS_STAT_H_
#define _SYS_STAT_H_

#include <_types.h>

#include <_file_modes.h>
#include <_struct_timespec.h>

typedef __dev_t dev_t;
typedef __ino_t ino_t;
typedef __mode_t mode_t;
typedef __nlink_t nlink_t;
typedef __off_t off_t;
typedef __time_t time_t;

struct stat {
  dev_t st_dev;
  ino_t st_ino;
  mode_t st_mode;
  nlink_t st_nlink;
  off_t st_size;
  struct timespec st_atim;
  struct timespec st_mtim;
  struct timespec st_ctim;
  __filetype_t __st_filetype;
};
#define st_atime st_atim.tv_sec
#define st_ctime st_ctim.tv_sec
#define st_mtime st_mtim.tv_sec

#define S_IFMT 0xf000
#define S_IFIFO 0x1000
#define S_IFCHR 0x2000
#define S_IFDIR 0x4000
#define S_IFBLK 0x6000
#define S_IFREG 0x8000
#define S_IFLNK 0xa000
#define S_IFSOCK 0xc000

#define S_ISBLK(m) (((m) & S_IFMT) == S_IFBLK)
#define S_ISCHR(m) (((m) & S_IFMT) == S_IFCHR)
#define S_ISDIR(m) (((m) & S_IFMT) == S_IFDIR)
#define S_ISFIFO(m) (((m) & S_IFMT) == S_IFIFO)
#define S_ISLNK(m) (((m) & S_IFMT) == S_IFLNK)
#define S_ISREG(m) (((m) & S_IFMT) == S_IFREG)
#define S_ISSOCK(m) (((m) & S_IFMT) == S_IFSOCK)

#define UTIME_NOW (-1)
#define UTIME_OMIT (-2)

__BEGIN_DECLS
#ifdef __cplusplus
bool S_TYPEISMQ(const struct stat *);
bool S_TYPEISSEM(const struct stat *);
bool S_TYPEISSHM(const struct stat *);
#else
_Bool S_TYPEISMQ(const struct stat *);
_Bool S_TYPEISSEM(const struct stat *);
_Bool S_TYPEISSHM(const struct stat *);
#endif
int fstat(int, struct stat *);
int fstatat(int, const char *__restrict, struct stat *__restrict, int);
int futimens(int, const struct timespec *);
int mkdirat(int, const char *, ...);
int utimensat(int, const char *, const struct timespec *, int);

int chmod(const char *, mode_t)
    _CLOUDLIBC_UNAVAILABLE("files have no permission bits; hand out descriptors with fewer rights");
int fchmod(int, mode_t)
    _CLOUDLIBC_UNAVAILABLE("files have no permission bits; hand out descriptors with fewer rights");
int lstat(const char *__restrict, struct stat *__restrict)
    _CLOUDLIBC_UNAVAILABLE("there is no file system root; use fstatat() with AT_SYMLINK_NOFOLLOW");
int mkdir(const char *, mode_t)
    _CLOUDLIBC_UNAVAILABLE("there is no file system root; use mkdirat()");
int stat(const char *__restrict, struct stat *__restrict)
    _CLOUDLIBC_UNAVAILABLE("there is no file system root; use fstatat()");
mode_t umask(mode_t) _CLOUDLIBC_UNAVAILABLE("files have no permission bits; leave the call out");

int fchmodat(int, const char *, mode_t, int)
    _CLOUDLIBC_UNAVAILABLE("files have no permission bits; hand out descriptors with fewer rights");
int lchmod(const char *, mode_t)
    _CLOUDLIBC_UNAVAILABLE("files have no permission bits; hand out descriptors with fewer rights");
int mkfifo(const char *, mode_t)
    _CLOUDLIBC_UNAVAILABLE("pipes have no names; use pipe() and pass a descriptor on");
int mkfifoat(int, const char *, mode_t)
    _CLOUDLIBC_UNAVAILABLE("pipes have no names; use pipe() and pass a descriptor on");
int mknod(const char *, mode_t, ...)
    _CLOUDLIBC_UNAVAILABLE("there are no device files; have the program given a descriptor");
int mknodat(int, const char *, mode_t, ...)
    _CLOUDLIBC_UNAVAILABLE("there are no device files; have the program given a descriptor");
__END_DECLS

#endif
