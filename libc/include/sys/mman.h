// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <sys/mman.h> - mapping memory.
//
// Pages are never writable and executable at once: asking for both fails with ENOTSUP. Shared
// memory has no names; shm_open() takes SHM_ANON only and gives a new object.
//
// Left out: locking pages into memory (mlock(), ...), which takes from other programs;
// shm_unlink(); typed memory.

#ifndef _SYS_MMAN_H_
#define _SYS_MMAN_H_

#include <_types.h>

typedef __mode_t mode_t;
typedef __off_t off_t;
typedef __size_t size_t;

// The ABI's values.
#define PROT_NONE 0
#define PROT_EXEC 0x01
#define PROT_WRITE 0x02
#define PROT_READ 0x04

#define MAP_ANON 0x01
#define MAP_ANONYMOUS MAP_ANON
#define MAP_FIXED 0x02
#define MAP_PRIVATE 0x04
#define MAP_SHARED 0x08
#define MAP_FAILED ((void *)-1)

#define MS_ASYNC 0x01
#define MS_INVALIDATE 0x02
#define MS_SYNC 0x04

#define POSIX_MADV_DONTNEED 1
#define POSIX_MADV_NORMAL 3
#define POSIX_MADV_RANDOM 4
#define POSIX_MADV_SEQUENTIAL 5
#define POSIX_MADV_WILLNEED 6

#define SHM_ANON ((const char *)1)

__BEGIN_DECLS
void *mmap(void *, size_t, int, int, int, off_t);
int mprotect(void *, size_t, int);
int msync(void *, size_t, int);
int munmap(void *, size_t);
int posix_madvise(void *, size_t, int);
int shm_open(const char *, int, ...);

int mlock(const void *, size_t)
    _CLOUDLIBC_UNAVAILABLE("locking memory takes from other programs; leave the call out");
int munlock(const void *, size_t)
    _CLOUDLIBC_UNAVAILABLE("locking memory takes from other programs; leave the call out");
int shm_unlink(const char *)
    _CLOUDLIBC_UNAVAILABLE("shared memory has no names; close its last descriptor");

int mlockall(int)
    _CLOUDLIBC_UNAVAILABLE("locking memory takes from other programs; leave the call out");
int munlockall(void)
    _CLOUDLIBC_UNAVAILABLE("locking memory takes from other programs; leave the call out");
__END_DECLS

#endif
