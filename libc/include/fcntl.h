// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <fcntl.h> - opening files beneath a directory, and flags of descriptors.
//
// A path is resolved beneath the directory descriptor that openat() is given and can't leave it.
// The access mode (O_RDONLY, O_WRONLY, O_RDWR, O_EXEC, O_SEARCH) becomes the rights that the new
// descriptor has. The mode of a created file is ignored: there are no users to tell apart, and what
// others may do with the file is decided by the descriptors that they are given.
//
// Left out: open() and creat(), which begin at a root; AT_FDCWD, as there is no working directory;
// file locks, which any holder of the file could use to stop the others; O_TTY_INIT. O_CLOEXEC,
// O_NOCTTY and FD_CLOEXEC are accepted and mean nothing: program_exec() passes the descriptors that
// are named, and there are no terminals to acquire.

#ifndef _FCNTL_H_
#define _FCNTL_H_

#include <_types.h>

#include <_file_modes.h>

typedef __mode_t mode_t;
typedef __off_t off_t;

#define F_GETFD 1
#define F_SETFD 2
#define F_GETFL 3
#define F_SETFL 4

#define FD_CLOEXEC 0x1

#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2

// Flags that F_SETFL can change: the ABI's fdflags.
#define O_APPEND 0x01
#define O_DSYNC 0x02
#define O_NONBLOCK 0x04
#define O_RSYNC 0x08
#define O_SYNC 0x10
#define O_NDELAY O_NONBLOCK

// What to do while opening: the ABI's oflags, above the others.
#define O_CREAT 0x1000
#define O_DIRECTORY 0x2000
#define O_EXCL 0x4000
#define O_TRUNC 0x8000

// Don't follow a symbolic link as the last component.
#define O_NOFOLLOW 0x1000000

// What to do with it afterwards.
#define O_EXEC 0x02000000
#define O_RDONLY 0x04000000
#define O_SEARCH 0x08000000
#define O_WRONLY 0x10000000
#define O_RDWR (O_RDONLY | O_WRONLY)
#define O_ACCMODE (O_EXEC | O_RDWR | O_SEARCH)

#define O_CLOEXEC 0
#define O_NOCTTY 0

#define AT_EACCESS 0x1
#define AT_SYMLINK_NOFOLLOW 0x2
#define AT_SYMLINK_FOLLOW 0x4
#define AT_REMOVEDIR 0x8

// The ABI's advice.
#define POSIX_FADV_DONTNEED 1
#define POSIX_FADV_NOREUSE 2
#define POSIX_FADV_NORMAL 3
#define POSIX_FADV_RANDOM 4
#define POSIX_FADV_SEQUENTIAL 5
#define POSIX_FADV_WILLNEED 6

__BEGIN_DECLS
int fcntl(int, int, ...);
int openat(int, const char *, int, ...);
int posix_fadvise(int, off_t, off_t, int);
int posix_fallocate(int, off_t, off_t);

int creat(const char *, mode_t) _CLOUDLIBC_UNAVAILABLE(
    "there is no file system root; use openat() beneath a directory that the program was given");
int open(const char *, int, ...) _CLOUDLIBC_UNAVAILABLE(
    "there is no file system root; use openat() beneath a directory that the program was given");
__END_DECLS

#endif
