// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <sys/capsicum.h> - rights of descriptors, under FreeBSD's names.
//
// A descriptor has rights of its own and, if it is a directory, rights that the files opened
// beneath it can have. cap_rights_limit() takes rights away; nothing gives them back. Every program
// is in capability mode from its first instruction: cap_enter() has nothing left to do.
//
// The rights are CloudABI's. Those of FreeBSD that have no counterpart here are left out.

#ifndef _SYS_CAPSICUM_H_
#define _SYS_CAPSICUM_H_

#include <_types.h>

typedef struct {
  __uint64_t __bits;
} cap_rights_t;

#define CAP_FDATASYNC 0x0000000000000001ULL
#define CAP_READ 0x0000000000000002ULL
#define CAP_SEEK_TELL 0x0000000000000020ULL
#define CAP_SEEK (0x0000000000000004ULL | CAP_SEEK_TELL)
#define CAP_FCNTL 0x0000000000000008ULL
#define CAP_FSYNC (0x0000000000000010ULL | CAP_FDATASYNC)
#define CAP_WRITE 0x0000000000000040ULL
#define CAP_POSIX_FADVISE 0x0000000000000080ULL
#define CAP_POSIX_FALLOCATE 0x0000000000000100ULL
#define CAP_MKDIRAT (0x0000000000000200ULL | CAP_LOOKUP)
#define CAP_CREATE 0x0000000000000400ULL
#define CAP_LINKAT_SOURCE (0x0000000000001000ULL | CAP_LOOKUP)
#define CAP_LINKAT_TARGET (0x0000000000002000ULL | CAP_LOOKUP)
#define CAP_LOOKUP 0x0000000000004000ULL
#define CAP_READDIR 0x0000000000008000ULL
#define CAP_READLINKAT (0x0000000000010000ULL | CAP_LOOKUP)
#define CAP_RENAMEAT_SOURCE (0x0000000000020000ULL | CAP_LOOKUP)
#define CAP_RENAMEAT_TARGET (0x0000000000040000ULL | CAP_LOOKUP)
#define CAP_FSTAT 0x0000000000080000ULL
#define CAP_FTRUNCATE 0x0000000000100000ULL
#define CAP_FUTIMES 0x0000000000200000ULL
#define CAP_FSTATAT (0x0000000000400000ULL | CAP_LOOKUP)
#define CAP_FUTIMESAT (0x0000000000800000ULL | CAP_LOOKUP)
#define CAP_SYMLINKAT (0x0000000001000000ULL | CAP_LOOKUP)
#define CAP_UNLINKAT (0x0000000002000000ULL | CAP_LOOKUP)
#define CAP_MMAP 0x0000000004000000ULL
#define CAP_MMAP_X (0x0000000008000000ULL | CAP_MMAP)
#define CAP_EVENT 0x0000000010000000ULL
#define CAP_PDWAIT 0x0000000040000000ULL
#define CAP_FEXECVE 0x0000000100000000ULL
#define CAP_ACCEPT 0x0000000200000000ULL
#define CAP_SHUTDOWN 0x0000008000000000ULL
#define CAP_GETSOCKOPT 0x0000010000000000ULL

#define CAP_MMAP_R (CAP_MMAP | CAP_SEEK | CAP_READ)
#define CAP_MMAP_W (CAP_MMAP | CAP_SEEK | CAP_WRITE)
#define CAP_MMAP_RW (CAP_MMAP_R | CAP_MMAP_W)
#define CAP_MMAP_RX (CAP_MMAP_R | CAP_MMAP_X)
#define CAP_MMAP_WX (CAP_MMAP_W | CAP_MMAP_X)
#define CAP_MMAP_RWX (CAP_MMAP_R | CAP_MMAP_W | CAP_MMAP_X)
#define CAP_PREAD (CAP_SEEK | CAP_READ)
#define CAP_PWRITE (CAP_SEEK | CAP_WRITE)
#define CAP_RECV CAP_READ
#define CAP_SEND CAP_WRITE
#define CAP_SOCK_CLIENT (CAP_READ | CAP_WRITE | CAP_SHUTDOWN | CAP_GETSOCKOPT)
#define CAP_SOCK_SERVER (CAP_SOCK_CLIENT | CAP_ACCEPT)

__BEGIN_DECLS
void CAP_ALL(cap_rights_t *);
void CAP_NONE(cap_rights_t *);
int cap_enter(void);
int cap_getmode(unsigned int *);
int cap_rights_get(int, cap_rights_t *);
int cap_rights_get_explicit(int, cap_rights_t *, cap_rights_t *);
int cap_rights_limit(int, const cap_rights_t *);
int cap_rights_limit_explicit(int, const cap_rights_t *, const cap_rights_t *);
cap_rights_t *cap_rights_merge(cap_rights_t *, const cap_rights_t *);
cap_rights_t *cap_rights_remove(cap_rights_t *, const cap_rights_t *);
#ifdef __cplusplus
bool cap_rights_contains(const cap_rights_t *, const cap_rights_t *);
bool cap_sandboxed(void);
bool __cap_rights_is_set(const cap_rights_t *, ...);
#else
_Bool cap_rights_contains(const cap_rights_t *, const cap_rights_t *);
_Bool cap_sandboxed(void);
_Bool __cap_rights_is_set(const cap_rights_t *, ...);
#endif
cap_rights_t *__cap_rights_clear(cap_rights_t *, ...);
cap_rights_t *__cap_rights_init(cap_rights_t *, ...);
cap_rights_t *__cap_rights_set(cap_rights_t *, ...);
__END_DECLS

// cap_rights_init(&rights, CAP_READ, CAP_SEEK): any number of rights. The list ends with 0.
#define cap_rights_clear(...) __cap_rights_clear(__VA_ARGS__, 0ULL)
#define cap_rights_init(...) __cap_rights_init(__VA_ARGS__, 0ULL)
#define cap_rights_is_set(...) __cap_rights_is_set(__VA_ARGS__, 0ULL)
#define cap_rights_set(...) __cap_rights_set(__VA_ARGS__, 0ULL)

#endif
